import { ts } from 'ts-morph';

import type { Shape } from '../../engine/shape/shape';
import { builtInNames } from '../../engine/shape/builtIns';
import type { Place, Reading } from './reading';
import { isPlatform } from './symbols';
import { indexAccess } from './typeText';

/** Reads the classes that the language and its platforms build in; `undefined` for types of the user's world. */
export function readBuiltIn(type: ts.Type, place: Place, reading: Reading): Shape | undefined {
  const symbol = type.symbol as ts.Symbol | undefined;
  const isNamed =
    symbol !== undefined && (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) !== 0;
  if (!isNamed || !isPlatform(reading.program, symbol)) return readTemporal(type, symbol);
  const name = qualifiedName(symbol);
  if (!builtInNames.has(name))
    return isLive(symbol)
      ? { kind: 'never', reason: `\`${name}\` is a live object of the platform, which a fixture cannot hold` }
      : undefined;
  const { access: _access, ...inner } = indexAccess(place, '');
  const args = reading.checker.getTypeArguments(type as ts.TypeReference).slice(0, 2);
  return {
    kind: 'builtIn',
    name,
    args: READS_ARGS.has(name) ? args.map(arg => reading.read(arg, inner)) : [],
  };
}

const READS_ARGS = new Set(
  'Map ReadonlyMap Set ReadonlySet Promise PromiseLike Iterable IterableIterator Iterator AsyncIterable AsyncIterableIterator AsyncIterator Generator AsyncGenerator ArrayLike ArrayIterator SetIterator MapIterator IteratorObject AsyncIteratorObject'.split(
    ' ',
  ),
);

/** A Temporal class of a polyfill, told by its namespace and name. */
function readTemporal(type: ts.Type, symbol: ts.Symbol | undefined): Shape | undefined {
  if (symbol === undefined || !type.isClassOrInterface()) return undefined;
  const name = qualifiedName(symbol);
  return name.startsWith('Temporal.') && builtInNames.has(name)
    ? { kind: 'builtIn', name, args: [] }
    : undefined;
}

/** Platform interfaces with a value of the same name are classes whose instances come from running code. */
function isLive(symbol: ts.Symbol): boolean {
  return (symbol.flags & (ts.SymbolFlags.Variable | ts.SymbolFlags.Class)) !== 0;
}

function qualifiedName(symbol: ts.Symbol): string {
  const { parent } = symbol as ts.Symbol & { readonly parent?: ts.Symbol };
  const isNamespace =
    parent !== undefined &&
    (parent.flags & ts.SymbolFlags.Namespace) !== 0 &&
    /^[A-Za-z]+$/.test(parent.name) &&
    parent.name !== 'global';
  return isNamespace ? `${parent.name}.${symbol.name}` : symbol.name;
}
