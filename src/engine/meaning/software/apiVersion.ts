import { defineMeaning } from '../defineMeaning';

export const apiVersion = defineMeaning({
  id: 'software.apiVersion',
  title: 'an API version',
  gives: 'text',
  names: ['api version', 'api ver', 'endpoint version', '= apiversion'],
  generate: draw => draw.random.pick(['v1', 'v1', 'v2', 'v3', 'v1beta1']),
  examples: ['Config.apiVersion: string', 'client.api_version: string'],
});
