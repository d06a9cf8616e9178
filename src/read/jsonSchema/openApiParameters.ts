import { type OpenApiPlace, type OpenApiWalker, referTo } from './openApiPlace';

/** The schema of an object with one property a parameter. */
interface ParameterSchema {
  readonly kind: 'parameters' | 'request';
  /** Where the first of the parameters stands, or the body itself. */
  readonly pointer: string;
  readonly schema?: unknown;
}

interface Parameter {
  readonly place: OpenApiPlace;
  readonly name: string;
  /** `path`, `query`, `header`, `cookie`; in Swagger 2.0 also `body` and `formData`. */
  readonly location: string;
}

/**
 * The parameters of an operation as schemas: those in its path and query as one object, and what Swagger 2.0 says of
 * the body by parameters as the request. An operation's own parameter goes before its path item's of the same name.
 */
export function listParameterSchemas(
  walker: OpenApiWalker,
  { place, item }: { readonly place: OpenApiPlace; readonly item: OpenApiPlace },
  isSwagger: boolean,
): readonly ParameterSchema[] {
  const all = new Map<string, Parameter>();
  for (const owner of [item, place]) {
    for (const parameter of parametersOf(walker, owner))
      all.set(`${parameter.location} ${parameter.name}`, parameter);
  }
  const parameters = [...all.values()];
  const inside = (...locations: readonly string[]): readonly Parameter[] =>
    parameters.filter(({ location }) => locations.includes(location));
  const toObject = (
    chosen: readonly Parameter[],
    kind: ParameterSchema['kind'],
  ): readonly ParameterSchema[] => {
    const [first] = chosen;
    return first === undefined
      ? []
      : [{ kind, pointer: first.place.pointer, schema: objectOf(walker, chosen, isSwagger) }];
  };
  return [
    ...toObject(inside('path', 'query'), 'parameters'),
    ...(isSwagger
      ? [...inside('body').flatMap(each => bodyOf(walker, each)), ...toObject(inside('formData'), 'request')]
      : []),
  ];
}

function parametersOf(walker: OpenApiWalker, owner: OpenApiPlace): readonly Parameter[] {
  return walker.children(walker.child(owner, 'parameters')).flatMap(([, place]) => {
    const name = walker.text(place, 'name');
    const location = walker.text(place, 'in');
    return name === undefined || location === undefined ? [] : [{ place, name, location }];
  });
}

function bodyOf(walker: OpenApiWalker, { place }: Parameter): readonly ParameterSchema[] {
  const schema = walker.child(place, 'schema');
  if (schema === undefined) return [];
  const { pointer, file } = schema;
  return [{ kind: 'request', pointer, ...(file !== undefined && { schema: referTo(schema) }) }];
}

function objectOf(walker: OpenApiWalker, parameters: readonly Parameter[], isSwagger: boolean): unknown {
  const isRequired = ({ place, location }: Parameter): boolean =>
    location === 'path' || walker.child(place, 'required')?.value === true;
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(each => [each.name, isSwagger ? plainSchema(each) : schemaOf(walker, each)]),
    ),
    required: [...new Set(parameters.filter(isRequired).map(({ name }) => name))],
    additionalProperties: false,
  };
}

/** From version 3 on a parameter has a schema, or one media type that has one. */
function schemaOf(walker: OpenApiWalker, { place }: Parameter): unknown {
  const [content] = walker.children(walker.child(place, 'content'));
  const schema = walker.child(place, 'schema') ?? walker.descend(content?.[1], 'schema');
  return schema === undefined ? {} : referTo(schema);
}

/** In Swagger 2.0 a parameter is its own schema, `required` being a boolean there. */
function plainSchema({ place }: Parameter): unknown {
  const {
    name: _name,
    in: _in,
    required: _required,
    ...schema
  } = place.value as Readonly<Record<string, unknown>>;
  return schema['type'] === 'file' ? { ...schema, type: 'string' } : schema;
}
