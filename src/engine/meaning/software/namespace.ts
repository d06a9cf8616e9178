import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSlug } from '../text/phrases';

export const namespace = defineMeaning({
  id: 'software.namespace',
  title: 'a namespace',
  gives: 'text',
  names: phrases(`
    namespace; kubernetes namespace; k8s namespace; name space; = ns; namespace|tenant namespace > = name;
    tenant; tenant name; = tenant; tenant key; tenant slug; cluster namespace
  `),
  generate: draw => drawSlug(draw.random),
  examples: ['Pod.namespace: string', 'metric.k8s_namespace: string'],
});
