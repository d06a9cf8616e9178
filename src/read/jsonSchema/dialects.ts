import { isJsonObject, type Json } from './jsonValue';

/** Which rules a schema is written by. OpenAPI 3.1 is 2020-12. */
export type Dialect =
  'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12' | 'openapi-3.0' | 'swagger-2.0';

const BY_URI: readonly (readonly [RegExp, Dialect])[] = [
  [/^https?:\/\/json-schema\.org\/draft-0[34]\/(?:hyper-)?schema#?$/, 'draft-04'],
  [/^https?:\/\/json-schema\.org\/draft-06\/(?:hyper-)?schema#?$/, 'draft-06'],
  [/^https?:\/\/json-schema\.org\/draft-07\/(?:hyper-)?schema#?$/, 'draft-07'],
  [/^https?:\/\/json-schema\.org\/schema#?$/, 'draft-07'],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\//, '2019-09'],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\//, '2020-12'],
  [/^https?:\/\/spec\.openapis\.org\/oas\/3\.1\/dialect\//, '2020-12'],
];

/** The dialect that `$schema` names, if it is one of the specification's own. */
export function dialectOfUri(uri: unknown): Dialect | undefined {
  if (typeof uri !== 'string') return undefined;
  return BY_URI.find(([pattern]) => pattern.test(uri))?.[1];
}

const AGE: Readonly<Record<Dialect, number>> = {
  'swagger-2.0': 4,
  'openapi-3.0': 4,
  'draft-04': 4,
  'draft-06': 6,
  'draft-07': 7,
  '2019-09': 2019,
  '2020-12': 2020,
};

/** Drafts by age: 4, 6, 7, 2019, 2020. */
export function draftOf(dialect: Dialect): number {
  return AGE[dialect];
}

/** From which draft on, and up to which, a keyword speaks; those not named always do. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  const: [6, 2020],
  contains: [6, 2020],
  propertyNames: [6, 2020],
  if: [7, 2020],
  dependentRequired: [2019, 2020],
  dependentSchemas: [2019, 2020],
  minContains: [2019, 2020],
  maxContains: [2019, 2020],
  unevaluatedItems: [2019, 2020],
  unevaluatedProperties: [2019, 2020],
  $recursiveRef: [2019, 2019],
  prefixItems: [2020, 2020],
  $dynamicRef: [2020, 2020],
  additionalItems: [4, 2019],
};

/** Whether a keyword speaks in a dialect. `dependencies` always does, as ajv has it. */
export function hasKeyword(dialect: Dialect, keyword: string): boolean {
  const span = SPANS[keyword];
  if (keyword === 'nullable') return dialect === 'openapi-3.0';
  return span === undefined || (AGE[dialect] >= span[0] && AGE[dialect] <= span[1]);
}

const MODERN =
  /^(?:\$defs|\$anchor|\$dynamicRef|\$dynamicAnchor|prefixItems|dependentRequired|dependentSchemas|unevaluatedItems|unevaluatedProperties|minContains|maxContains)$/;

/**
 * The dialect of a schema that names none that we know: what its keywords show, looked for down to a few levels;
 * draft-07 where they show nothing.
 */
export function guessDialect(schema: Json, levels = 6): Dialect {
  const seen = { modern: false, old: false };
  const visit = (value: Json, left: number): void => {
    if (left === 0 || typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      if (isJsonObject(value) && MODERN.test(key)) seen.modern = true;
      if ((key === 'exclusiveMinimum' || key === 'exclusiveMaximum') && typeof item === 'boolean')
        seen.old = true;
      visit(item, left - 1);
    }
  };
  visit(schema, levels);
  if (seen.modern) return '2020-12';
  return seen.old ? 'draft-04' : 'draft-07';
}
