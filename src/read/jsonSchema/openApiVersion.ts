/** The versions of OpenAPI whose schemas differ: 3.1 took JSON Schema over as it is, 3.2 kept that. */
export type OpenApiVersion = '2.0' | '3.0' | '3.1';

/**
 * Which OpenAPI a parsed JSON or YAML document says it is; `undefined` for anything else. YAML may hold an unquoted
 * `swagger: 2.0` as a number. Pure.
 */
export function findOpenApiVersion(document: unknown): OpenApiVersion | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  const { openapi, swagger } = document as Readonly<Record<string, unknown>>;
  if (swagger === '2.0' || swagger === 2) return '2.0';
  const version = typeof openapi === 'string' || typeof openapi === 'number' ? String(openapi) : '';
  if (/^3\.0\b/.test(version) || version === '3') return '3.0';
  return /^3\.\d+\b/.test(version) ? '3.1' : undefined;
}
