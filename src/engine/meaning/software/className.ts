import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { classNames } from './tables/names';

export const className = defineMeaning({
  id: 'software.className',
  title: 'a class',
  gives: 'text',
  names: phrases(`
    class name; = class; type name; entity name; entity type; model class; interface name; = entity;
    model type; resource type; object type; node type; = typename; schema name; = schema; resource kind;
    entity; subject type; target type; record type; table type; aggregate type; document type name; = model;
    owner type; item type; = resource; resource; type resource name; = typename name; parent type;
    commentable type; reference type; content type name; aggregate; = event subject; data model;
    source type; entity kind; principal type; attachable type; imageable type; trackable type; = doctype;
    enum name; struct name; interface; class|type|interface|entity|struct|schema|enum > = name; java class;
    subtype; target entity; target resource; affected resource; object kind
  `),
  generate: draw => draw.random.pick(classNames),
  examples: [
    'Symbol.className: string',
    'audit.resource_type: string',
    'Node.nodeType: string',
    'Audit.entityType: string',
  ],
});
