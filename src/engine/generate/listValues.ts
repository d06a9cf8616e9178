import type { Shape, ShapeDocument } from '../shape/shape';
import { EnumMemberValue, type Value } from '../shape/values';
import { stepOf, obeysNumberLimits } from './numberRules';

/** Most values that are listed one by one. */
const MAX_VALUES = 4096;

/** Every value of a shape that has few of them: booleans, literals, short ranges; `undefined` for any other. Pure. */
export function listValues(shape: Shape, document: ShapeDocument, depth = 8): readonly Value[] | undefined {
  switch (shape.kind) {
    case 'null':
      return [null];
    case 'boolean':
      return [true, false];
    case 'literal':
      return typeof shape.value === 'object' ? [BigInt(shape.value.bigint)] : [shape.value];
    case 'enumMember':
      return [new EnumMemberValue(shape.symbol, shape.member, shape.value)];
    case 'number':
      return listNumbers(shape);
    case 'ref': {
      const target = document.definitions[shape.id];
      return target === undefined || depth === 0 ? undefined : listValues(target, document, depth - 1);
    }
    case 'union': {
      const lists = shape.members.map(member => listValues(member, document, depth));
      return lists.some(list => list === undefined) ? undefined : lists.flatMap(list => list ?? []);
    }
    default:
      return undefined;
  }
}

function listNumbers(shape: Extract<Shape, { kind: 'number' }>): readonly Value[] | undefined {
  const step = stepOf(shape);
  const low = Math.max(shape.minimum ?? -Infinity, shape.exclusiveMinimum ?? -Infinity);
  const high = Math.min(shape.maximum ?? Infinity, shape.exclusiveMaximum ?? Infinity);
  if (step === undefined || !((high - low) / step < MAX_VALUES)) return undefined;
  const first = Math.ceil(low / step);
  const count = Math.max(0, Math.floor(high / step) - first + 1);
  return Array.from({ length: count }, (_, at) => (first + at) * step + 0).filter(value =>
    obeysNumberLimits(value, shape),
  );
}
