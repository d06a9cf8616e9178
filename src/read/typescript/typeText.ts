import type { ts } from 'ts-morph';

import type { TypeText } from '../../engine/shape/shape';
import type { Place, Reading } from './reading';
import { referTo, symbolOf } from './symbols';

/** The place of an element or property below `place`, with the indexed-access text that denotes it. */
export function indexAccess(place: Place, index: string): Place {
  const { access, ...rest } = place;
  return access === undefined ? rest : { ...rest, access: { ...access, text: `${access.text}[${index}]` } };
}

/** The text that a file may write for a type: its exported name, else the indexed access of its place. */
export function typeTextOf(type: ts.Type, place: Place, reading: Reading): TypeText | undefined {
  const isPlain = (type.aliasTypeArguments ?? []).length === 0;
  const symbol =
    type.aliasSymbol !== undefined && isPlain
      ? referTo(reading.checker, type.aliasSymbol, reading.names)
      : undefined;
  return symbol === undefined ? place.access : { text: symbol.name, symbols: [symbol] };
}

/** The same for a declared, non-generic object type. */
export function declaredTextOf(type: ts.Type, place: Place, reading: Reading): TypeText | undefined {
  const byAlias = typeTextOf(type, { ...place, access: EMPTY }, reading);
  if (byAlias !== EMPTY) return byAlias;
  const isGeneric =
    ((type as ts.InterfaceType).typeParameters ?? (type as ts.TypeReference).typeArguments ?? []).length > 0;
  if (symbolOf(type) === undefined || isGeneric || !type.isClassOrInterface()) return place.access;
  const symbol = referTo(reading.checker, type.symbol, reading.names);
  return symbol === undefined ? place.access : { text: symbol.name, symbols: [symbol] };
}

const EMPTY: TypeText = { text: '', symbols: [] };
