import { ts } from 'ts-morph';

import { printText } from '../../engine/render/printText';
import type { IndexShape, ObjectShape, PropertyShape, Shape, TypeText } from '../../engine/shape/shape';
import { applyDocs, readDocs } from './docs';
import { withoutUndefined } from './readArray';
import type { Place, Reading } from './reading';
import { holdsMore } from './readingLimit';
import { referTo, resolveAlias, symbolOf } from './symbols';
import { declaredTextOf } from './typeText';

/** Reads an object type by its checked properties and index signatures. */
export function readObject(type: ts.Type, place: Place, reading: Reading): Shape {
  const access = declaredTextOf(type, place, reading);
  const { access: _outer, ...rest } = place;
  const inner: Place = { ...rest, ...(access && { access }) };
  const symbols = inStableOrder(reading.checker.getPropertiesOfType(type));
  const hidden = symbols.find(isHidden);
  if (hidden !== undefined)
    return { kind: 'never', reason: 'it has private members and no class to construct it by' };
  const phantom = symbols.filter(symbol => isPhantom(symbol, reading));
  const properties = symbols
    .filter(symbol => !phantom.includes(symbol))
    .map(symbol => readProperty(symbol, inner, reading))
    .filter(property => property !== undefined);
  const name = nameOf(type);
  const object: ObjectShape = {
    kind: 'object',
    properties,
    ...(name !== undefined && { name }),
    ...readIndex(type, inner, reading),
  };
  if (phantom.every(symbol => isOptional(symbol))) return object;
  if (access === undefined)
    return { kind: 'never', reason: 'it is branded by a symbol that is not exported' };
  reading.noteAssertion();
  return { ...object, assertAs: access };
}

/** Members of mapped types over literals come in the order in which the compiler met the literals; by name they stay put. */
function inStableOrder(symbols: readonly ts.Symbol[]): readonly ts.Symbol[] {
  if (symbols.some(symbol => (symbol.declarations ?? []).length > 0)) return symbols;
  return [...symbols].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Reads a property with its docs; `undefined` for one that no literal can name or give a value. */
export function readProperty(symbol: ts.Symbol, place: Place, reading: Reading): PropertyShape | undefined {
  const computed = isSymbolKey(symbol) ? symbolKeyOf(symbol, reading) : undefined;
  if (isSymbolKey(symbol) && computed === undefined) return undefined;
  const optional = isOptional(symbol);
  const shape = readValue(symbol, { ...place, level: place.level + 1 }, reading);
  if (shape === undefined) return undefined;
  const described = applyDocs(applyAlias(shape, symbol, reading), readDocs(symbol, reading.checker));
  const present = optional ? withoutUndefined(described) : described;
  if (optional && present.kind === 'undefined') return undefined;
  return {
    name: computed?.name ?? symbol.name,
    shape: present,
    optional,
    ...(computed && { computed }),
  };
}

/** Reads a property's type; `undefined` for one that may be left out and lies deeper than the limit. */
function readValue(symbol: ts.Symbol, owner: Place, reading: Reading): Shape | undefined {
  const optional = isOptional(symbol);
  const type = reading.checker.getTypeOfSymbol(symbol);
  if (optional && owner.level > reading.limit.levels && holdsMore(type)) return undefined;
  const { access: outer, ...rest } = owner;
  const access = isSymbolKey(symbol) ? undefined : propertyAccess(outer, symbol.name, optional);
  return reading.read(type, { ...rest, path: `${owner.path}.${symbol.name}`, ...(access && { access }) });
}

/** Whether a member is private or protected, so that no object literal can have it. */
export function isHidden(symbol: ts.Symbol): boolean {
  if (String(symbol.escapedName).startsWith('__#')) return true;
  const declaration = symbol.valueDeclaration;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return declaration !== undefined && (ts.getCombinedModifierFlags(declaration) & hidden) !== 0;
}

function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

function propertyAccess(access: TypeText | undefined, name: string, optional: boolean): TypeText | undefined {
  if (access === undefined) return undefined;
  const text = `${access.text}[${printText(name)}]`;
  return { ...access, text: optional ? `NonNullable<${text}>` : text };
}

function readIndex(type: ts.Type, place: Place, reading: Reading): { index?: IndexShape[] } {
  const { access: _access, ...rest } = place;
  const infos = reading.checker
    .getIndexInfosOfType(type)
    .filter(info => (info.keyType.flags & ts.TypeFlags.ESSymbol) === 0);
  if (infos.length === 0) return {};
  return {
    index: infos.map(info => ({
      key: reading.read(info.keyType, rest),
      value: reading.read(info.type, { ...rest, path: `${place.path}.*` }),
    })),
  };
}

/** An alias of a primitive leaves no trace in the checked type, so it is read from the declaration's syntax. */
function applyAlias(shape: Shape, symbol: ts.Symbol, reading: Reading): Shape {
  const declaration = symbol.valueDeclaration;
  const hasType =
    declaration !== undefined &&
    (ts.isPropertySignature(declaration) ||
      ts.isPropertyDeclaration(declaration) ||
      ts.isParameter(declaration));
  const node = hasType ? declaration.type : undefined;
  if (node === undefined) return shape;
  if (shape.kind === 'array') {
    const element = ts.isArrayTypeNode(node) ? node.elementType : undefined;
    return element === undefined ? shape : { ...shape, items: aliased(shape.items, element, reading) };
  }
  return aliased(shape, node, reading);
}

function aliased(shape: Shape, node: ts.TypeNode, reading: Reading): Shape {
  const isPlain = shape.kind === 'string' || shape.kind === 'number' || shape.kind === 'bigint';
  if (!isPlain || !ts.isTypeReferenceNode(node)) return shape;
  const symbol = reading.checker.getSymbolAtLocation(node.typeName);
  const alias = symbol === undefined ? undefined : resolveAlias(reading.checker, symbol);
  if (alias === undefined || (alias.flags & ts.SymbolFlags.TypeAlias) === 0) return shape;
  return { ...applyDocs(shape, readDocs(alias, reading.checker)), alias: shape.alias ?? alias.name };
}

function isSymbolKey(symbol: ts.Symbol): boolean {
  return symbol.name.startsWith('__@');
}

/** A member keyed by a symbol that nobody outside can name, as brands of objects are. */
function isPhantom(symbol: ts.Symbol, reading: Reading): boolean {
  return isSymbolKey(symbol) && symbolKeyOf(symbol, reading) === undefined;
}

function symbolKeyOf(symbol: ts.Symbol, reading: Reading): PropertyShape['computed'] {
  const declaration = symbol.declarations?.[0];
  const name = declaration === undefined ? undefined : ts.getNameOfDeclaration(declaration);
  if (name === undefined || !ts.isComputedPropertyName(name)) return undefined;
  const text = name.expression.getText();
  if (/^Symbol\.\w+$/.test(text)) return { name: text };
  const key = reading.checker.getSymbolAtLocation(name.expression);
  return key === undefined
    ? undefined
    : referTo(reading.checker, resolveAlias(reading.checker, key), reading.names);
}

function nameOf(type: ts.Type): string | undefined {
  const name = (type.aliasSymbol ?? symbolOf(type))?.name;
  return name === undefined || name.startsWith('__') || GENERIC_WRAPPERS.has(name) ? undefined : name;
}

/** Names of aliases that say nothing about what is in them. */
const GENERIC_WRAPPERS = new Set([
  'Record',
  'Partial',
  'Required',
  'Readonly',
  'Pick',
  'Omit',
  'Exclude',
  'Extract',
  'Array',
]);
