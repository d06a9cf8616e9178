import { dialectOfUri, type Dialect } from './dialects';
import { isJsonObject, ownValue } from './jsonValue';

/**
 * The dialect of the schemas in a document that says it is OpenAPI; `undefined` for anything else. From 3.1 on it is
 * JSON Schema 2020-12 unless the document names another. YAML may hold an unquoted `swagger: 2.0` as a number. Pure.
 */
export function findOpenApiDialect(document: unknown): Dialect | undefined {
  if (!isJsonObject(document)) return undefined;
  const swagger = ownValue(document, 'swagger');
  if (swagger === '2.0' || swagger === 2) return 'swagger-2.0';
  const openapi = ownValue(document, 'openapi');
  const version = typeof openapi === 'string' || typeof openapi === 'number' ? String(openapi) : '';
  if (/^3(?:\.0|$)(?!\d)/.test(version)) return 'openapi-3.0';
  if (!/^3\.\d/.test(version)) return undefined;
  return dialectOfUri(ownValue(document, 'jsonSchemaDialect')) ?? '2020-12';
}
