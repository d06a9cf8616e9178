import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const dockerImage = defineMeaning({
  id: 'software.dockerImage',
  title: 'a container image',
  gives: 'text',
  names: phrases(`
    docker image; container image; container|pod|deployment|service|task definition|docker|workload > image;
    image name; image tag name; image reference; base image; container|pod > image name; = image ref;
    runner image; oci image; image uri; vm image; builder image; machine image
  `),
  generate: draw =>
    `registry.example.com/${drawSlug(draw.random)}:${String(draw.random.int(1, 9))}.${String(draw.random.int(0, 30))}.${String(draw.random.int(0, 12))}`,
  examples: ['Container.image: string', 'deployment.docker_image: string', 'Pod.imageName: string'],
});
