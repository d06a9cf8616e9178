import type { Shape } from '../../engine/shape/shape';
import { isJsonArray, isJsonObject, type Json } from './jsonValue';

/** The shape of exactly one value. */
export function emitValue(value: Json): Shape {
  if (value === null) return { kind: 'null' };
  if (isJsonArray(value))
    return {
      kind: 'tuple',
      elements: value.map(item => ({ shape: emitValue(item), presence: 'required' })),
    };
  if (!isJsonObject(value)) return { kind: 'literal', value };
  return {
    kind: 'object',
    properties: Object.entries(value).map(([name, item]) => ({
      name,
      shape: emitValue(item),
      optional: false,
    })),
  };
}
