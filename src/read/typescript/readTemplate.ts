import { ts } from 'ts-morph';

import type { Shape, StringShape } from '../../engine/shape/shape';
import type { Place, Reading } from './reading';

const CASINGS: Readonly<Record<string, NonNullable<StringShape['casing']>>> = {
  Uppercase: 'upper',
  Lowercase: 'lower',
  Capitalize: 'capitalized',
  Uncapitalize: 'uncapitalized',
};

/** Reads template literal types and the string-mapping types `Uppercase<…>` and its kin. */
export function readTemplate(type: ts.Type, place: Place, reading: Reading): Shape {
  if ((type.flags & ts.TypeFlags.StringMapping) !== 0) {
    const mapping = type as ts.StringMappingType;
    const inner = reading.read(mapping.type, place);
    const casing = CASINGS[mapping.symbol.name];
    return inner.kind === 'string' && casing !== undefined ? { ...inner, casing } : inner;
  }
  const { texts, types } = type as ts.TemplateLiteralType;
  const template = texts.flatMap((text, at): (string | Shape)[] => {
    const part = types[at];
    return [...(text === '' ? [] : [text]), ...(part === undefined ? [] : [reading.read(part, place)])];
  });
  return { kind: 'string', template };
}
