import { findOpenApiDialect } from './openApiDialect';
import { listParameterSchemas } from './openApiParameters';
import { type LoadReferred, type OpenApiPlace, OpenApiWalker, referTo } from './openApiPlace';

/** What an operation takes or gives, as a schema. */
export interface OpenApiBody {
  /** `createOrder request`, `createOrder response 200`, `createOrder parameters`, `POST /orders request`. */
  readonly name: string;
  /** The same by method and path, where the operation has an id of its own. */
  readonly alias?: string;
  readonly kind: 'request' | 'response' | 'parameters';
  /** Which of `readOnly` and `writeOnly` properties belong to it. */
  readonly direction: 'request' | 'response';
  /** JSON pointer to the schema; for one that was put together, to what it was put together from. */
  readonly pointer: string;
  /** The schema that was put together, where the document has none to point to: parameters, forms, parts in other files. */
  readonly schema?: unknown;
}

/**
 * Lists what the operations of an OpenAPI document take and give, in the document's order: of several media types
 * JSON first, others only where their schema is another one, with the media type in the name. Empty for any other
 * document. Pure but for `load`.
 */
export function listOpenApiBodies(document: unknown, load?: LoadReferred): readonly OpenApiBody[] {
  const dialect = findOpenApiDialect(document);
  if (dialect === undefined) return [];
  const walker = new OpenApiWalker(document, load);
  const work = { walker, isSwagger: dialect === 'swagger-2.0' };
  const items = ['paths', 'webhooks', 'x-webhooks'].flatMap(group =>
    walker.children(walker.child(walker.root, group)),
  );
  return items.flatMap(([path, item]) => listOfItem(work, item, method => `${method} ${path}`));
}

interface Work {
  readonly walker: OpenApiWalker;
  readonly isSwagger: boolean;
}

interface Operation {
  readonly place: OpenApiPlace;
  readonly item: OpenApiPlace;
  /** The name by which users know it, and the one by method and path. */
  readonly name: string;
  readonly alias: string;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

function listOfItem(
  work: Work,
  item: OpenApiPlace,
  toAlias: (method: string) => string,
): readonly OpenApiBody[] {
  const { walker } = work;
  return METHODS.flatMap(method => {
    const place = walker.child(item, method);
    if (place === undefined) return [];
    const alias = toAlias(method.toUpperCase());
    const id = walker.text(place, 'operationId') ?? '';
    return listOfOperation(work, { place, item, name: id === '' ? alias : id, alias });
  });
}

function listOfOperation(work: Work, operation: Operation): readonly OpenApiBody[] {
  const { walker } = work;
  const { place } = operation;
  const callbacks = walker.children(walker.child(place, 'callbacks')).flatMap(([name, callback]) =>
    walker
      .children(callback)
      .filter(([expression]) => !expression.startsWith('x-'))
      .flatMap(([, item]) => listOfItem(work, item, method => `${operation.name} ${name} ${method}`)),
  );
  return [
    ...listParameterSchemas(work.walker, operation, work.isSwagger).map(({ kind, ...found }) => ({
      ...named(operation, kind),
      kind,
      direction: 'request' as const,
      ...found,
    })),
    ...listOfContent(work, operation, {
      part: walker.child(place, 'requestBody'),
      kind: 'request',
      label: 'request',
    }),
    ...walker
      .children(walker.child(place, 'responses'))
      .flatMap(([status, part]) =>
        listOfContent(work, operation, { part, kind: 'response', label: `response ${status}` }),
      ),
    ...callbacks,
  ];
}

/** A body on its way: where it stands and what it is called. */
interface Part {
  readonly part: OpenApiPlace | undefined;
  readonly kind: 'request' | 'response';
  readonly label: string;
}

function listOfContent(
  { walker, isSwagger }: Work,
  operation: Operation,
  { part, kind, label }: Part,
): readonly OpenApiBody[] {
  if (part === undefined) return [];
  const contents = isSwagger
    ? [['', part] as const]
    : [...walker.children(walker.child(part, 'content'))].sort(([a], [b]) => preference(a) - preference(b));
  const seen: string[] = [];
  return contents.flatMap(([mediaType, content], index) => {
    const schema = walker.child(content, 'schema');
    if (schema === undefined) return [];
    const print = JSON.stringify(schema.value);
    if (seen.includes(print)) return [];
    seen.push(print);
    const suffix = index === 0 ? '' : ` ${mediaType}`;
    return [{ ...named(operation, label + suffix), kind, direction: kind, ...placeOf(schema) }];
  });
}

function named(
  { name, alias }: Operation,
  label: string,
): { readonly name: string; readonly alias?: string } {
  return { name: `${name} ${label}`, ...(alias !== name && { alias: `${alias} ${label}` }) };
}

/** Sorting is stable, so that equals keep the document's order. */
function preference(mediaType: string): number {
  if (/^application\/json\b/i.test(mediaType)) return 0;
  return /[/+]json\b/i.test(mediaType) ? 1 : 2;
}

/** A schema in another file is no place in this one, so that a reference stands for it. */
function placeOf(schema: OpenApiPlace): { readonly pointer: string; readonly schema?: unknown } {
  const { pointer, file } = schema;
  return file === undefined ? { pointer } : { pointer: '', schema: referTo(schema) };
}
