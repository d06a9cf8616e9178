import { ts } from 'ts-morph';

import type { FunctionShape, PropertyShape, Shape } from '../../engine/shape/shape';
import { readProperty } from './readObject';
import type { Place, Reading } from './reading';
import { isPlatform, referTo, symbolOf } from './symbols';

/** Reads a callable type, or the constructor of a class; `undefined` for what is neither. */
export function readFunction(type: ts.Type, place: Place, reading: Reading): Shape | undefined {
  const calls = type.getCallSignatures();
  const built = readBuiltInConstructor(type, reading);
  if (built !== undefined) return built;
  if (calls.length === 0)
    return type.getConstructSignatures().length === 0 ? undefined : readConstructor(type, reading);
  if (calls.some(call => reading.checker.getTypePredicateOfSignature(call) !== undefined)) {
    return { kind: 'never', reason: 'it is a type guard, which only code can be' };
  }
  const { access: _access, ...inner } = place;
  const properties = readCallableProperties(type, inner, reading);
  return { ...readSignatures(calls, inner, reading), ...(properties.length > 0 && { properties }) };
}

/** `typeof Date` is the interface `DateConstructor`, and the one value of that is the global itself. */
function readBuiltInConstructor(type: ts.Type, reading: Reading): Shape | undefined {
  const symbol = symbolOf(type);
  const name = /^(\w+)Constructor$/.exec(symbol?.name ?? '')?.[1];
  if (symbol === undefined || name === undefined || !isPlatform(reading.program, symbol)) return undefined;
  return { kind: 'reference', symbol: { name } };
}

function readSignatures(calls: readonly ts.Signature[], place: Place, reading: Reading): FunctionShape {
  const [call] = calls;
  const results = calls.map(each => reading.checker.getReturnTypeOfSignature(each));
  const [result] = results;
  if (call === undefined || result === undefined || results.some(each => each !== result))
    return { kind: 'function' };
  const generic = call.getTypeParameters() ?? [];
  if (generic.some(each => each === result)) {
    const index = call.parameters.findIndex(
      parameter => reading.checker.getTypeOfSymbol(parameter) === result,
    );
    return index < 0 ? { kind: 'function' } : { kind: 'function', returnsParameter: index };
  }
  const isOpen = generic.length > 0 && (result.flags & ts.TypeFlags.Object) !== 0;
  const isThis = (result as ts.TypeParameter & { readonly isThisType?: boolean }).isThisType === true;
  if (isOpen || isThis) return { kind: 'function' };
  return {
    kind: 'function',

    returns: reading.read(result, { ...place, path: `${place.path}()` }),
  };
}

function readCallableProperties(type: ts.Type, place: Place, reading: Reading): PropertyShape[] {
  return reading.checker
    .getPropertiesOfType(type)
    .filter(symbol => symbol.name !== 'prototype')
    .map(symbol => readProperty(symbol, place, reading))
    .filter(property => property !== undefined);
}

function readConstructor(type: ts.Type, reading: Reading): Shape {
  const symbol = type.symbol as ts.Symbol | undefined;
  const isClass = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const ref = isClass ? referTo(reading.checker, symbol, reading.names) : undefined;
  return ref === undefined
    ? { kind: 'never', reason: 'it is a constructor, which only code can be' }
    : { kind: 'reference', symbol: ref };
}
