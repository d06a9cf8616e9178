import { expect, it } from 'vitest';

import { directOpenApi } from '../../../../src/read/jsonSchema/openApiDirection';

const DOCUMENT = {
  openapi: '3.0.3',
  components: {
    schemas: {
      Id: { type: 'string', readOnly: true },
      User: {
        required: ['id', 'name', 'password', 'required'],
        properties: {
          id: { $ref: '#/components/schemas/Id' },
          name: { type: 'string', readOnly: false },
          password: { type: 'string', writeOnly: true },
          required: { type: 'boolean' },
        },
      },
      Admin: {
        allOf: [{ $ref: '#/components/schemas/User' }, { required: ['id', 'level'] }],
        required: ['password'],
      },
      Circle: { $ref: '#/components/schemas/Circle', required: ['a'] },
    },
  },
};
const requiredIn = (direction: 'request' | 'response'): unknown => {
  const { User, Admin } = (directOpenApi(DOCUMENT, direction) as typeof DOCUMENT).components.schemas;
  return { user: User.required, admin: Admin.required, inline: Admin.allOf[1]?.required };
};

it('a request need not say what only a response shows', () => {
  expect(requiredIn('request')).toEqual({
    user: ['name', 'password', 'required'],
    admin: ['password'],
    inline: ['level'],
  });
});

it('a response need not show what only a request says', () => {
  expect(requiredIn('response')).toEqual({
    user: ['id', 'name', 'required'],
    admin: [],
    inline: ['id', 'level'],
  });
});

it('everything else stays as it is', () => {
  const schemas = { ...DOCUMENT.components.schemas };
  const directed = (directOpenApi(DOCUMENT, 'request') as typeof DOCUMENT).components.schemas;
  expect(directed.User.properties).toEqual(schemas.User.properties);
  expect(directed.Circle).toEqual(schemas.Circle);
  expect(schemas.User.required).toHaveLength(4);
});
