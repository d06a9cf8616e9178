import { expect, it } from 'vitest';

import { findOpenApiDialect } from '../../../../src/read/jsonSchema/openApiDialect';

it.each([
  [{ swagger: '2.0' }, 'swagger-2.0'],
  [{ swagger: 2 }, 'swagger-2.0'],
  [{ openapi: '3.0.3' }, 'openapi-3.0'],
  [{ openapi: 3 }, 'openapi-3.0'],
  [{ openapi: '3.1.0' }, '2020-12'],
  [{ openapi: '3.2.0' }, '2020-12'],
  [{ openapi: '3.1.0', jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#' }, 'draft-07'],
  [{ openapi: '4.0.0' }, undefined],
  [{ openapi: '30.1' }, undefined],
  [{ swagger: '1.2' }, undefined],
  [{ openapi: {} }, undefined],
  [{ $schema: 'http://json-schema.org/draft-07/schema#' }, undefined],
  [null, undefined],
  [['3.0.3'], undefined],
])('%j has schemas of the dialect %s', (document, dialect) => {
  expect(findOpenApiDialect(document)).toBe(dialect);
});
