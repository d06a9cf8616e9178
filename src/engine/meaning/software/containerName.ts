import { defineMeaning } from '../defineMeaning';
import { BASE36 } from '../id/identifiers';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const containerName = defineMeaning({
  id: 'software.containerName',
  title: 'a container or pod',
  gives: 'text',
  names: phrases(`
    container name; pod name; pod; = container; container; docker container;
    pod|container|replica set > = name; = pod; replica name; kubernetes pod; k8s pod; workload;
    workload name
  `),
  generate: draw => `${drawSlug(draw.random)}-${draw.random.characters(5, BASE36)}`,
  examples: ['Log.podName: string', 'metric.container_name: string', 'Pod.name: string'],
});
