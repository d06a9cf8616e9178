import { ts } from 'ts-morph';

import type { ClassShape, PropertyShape, Shape } from '../../engine/shape/shape';
import { isHidden, readObject, readProperty } from './readObject';
import type { Place, Reading } from './reading';
import { referTo } from './symbols';

/** Names of static methods that make an instance where the constructor is not public. */
const FACTORIES = ['create', 'of', 'from', 'make', 'new', 'parse', 'build', 'getInstance'];

/** Reads an instance of a class, to be made by its constructor; `undefined` for other types. */
export function readClass(type: ts.Type, place: Place, reading: Reading): Shape | undefined {
  const symbol = type.symbol as ts.Symbol | undefined;
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Class) === 0 || !isInstance(type))
    return undefined;
  const members = reading.checker.getPropertiesOfType(type);
  const ref = referTo(reading.checker, symbol, reading.names);
  if (ref === undefined) {
    return members.some(isHidden)
      ? { kind: 'never', reason: `the class ${symbol.name} is not exported` }
      : readObject(type, place, reading);
  }
  const { access: _access, ...inner } = place;
  const isAbstract = hasModifier(symbol, ts.ModifierFlags.Abstract);
  const concrete = isAbstract ? findConcrete(symbol, reading) : undefined;
  if (concrete !== undefined) return reading.read(reading.checker.getDeclaredTypeOfSymbol(concrete), inner);
  const maker = findMaker(symbol, reading);
  if (maker === undefined)
    return { kind: 'never', reason: `the constructor of ${symbol.name} is not public` };
  return {
    kind: 'class',
    symbol: ref,
    name: symbol.name,
    isAbstract,
    ...readMembers({ type, maker, isAbstract }, inner, reading),
  };
}

interface Maker {
  readonly signature?: ts.Signature;
  readonly factory?: string;
}

function isInstance(type: ts.Type): boolean {
  return type.getConstructSignatures().length === 0;
}

function findMaker(symbol: ts.Symbol, reading: Reading): Maker | undefined {
  const statics = reading.checker.getTypeOfSymbol(symbol);
  const constructors = statics
    .getConstructSignatures()
    .filter(signature => isPublic(signature.getDeclaration()));
  const [signature] = [...constructors].sort((a, b) => a.parameters.length - b.parameters.length);
  const declared = symbol.members?.get(ts.InternalSymbolName.Constructor)?.declarations?.[0];
  if (declared === undefined || isPublic(declared)) return signature === undefined ? {} : { signature };
  for (const factory of FACTORIES) {
    const method = statics.getProperty(factory);
    const call =
      method === undefined ? undefined : reading.checker.getTypeOfSymbol(method).getCallSignatures()[0];
    if (call !== undefined && reading.checker.getReturnTypeOfSignature(call).symbol === symbol)
      return { signature: call, factory };
  }
  return undefined;
}

function readMembers(
  {
    type,
    maker,
    isAbstract,
  }: { readonly type: ts.Type; readonly maker: Maker; readonly isAbstract: boolean },
  place: Place,
  reading: Reading,
): Pick<ClassShape, 'parameters' | 'properties' | 'factory'> {
  const parameters = (maker.signature?.parameters ?? [])
    .filter(parameter => !isRest(parameter))
    .map(parameter => ({ name: parameter.name, shape: readParameter(parameter, type, place, reading) }));
  const given = new Set(parameters.map(parameter => parameter.name));
  const properties = reading.checker
    .getPropertiesOfType(type)
    .filter(member =>
      isAbstract ? isAbstractMember(member) : isAssignable(member) && !given.has(member.name),
    )
    .map(member => readProperty(member, place, reading))
    .filter((member): member is PropertyShape => member !== undefined);
  return { parameters, properties, ...(maker.factory !== undefined && { factory: maker.factory }) };
}

/** A parameter's shape; one that is a property too takes the property's type, which knows the class's type arguments. */
function readParameter(parameter: ts.Symbol, type: ts.Type, place: Place, reading: Reading): Shape {
  const property = type.getProperty(parameter.name);
  const source = property !== undefined && !isMethod(property) ? property : parameter;
  return reading.read(reading.checker.getTypeOfSymbol(source), {
    ...place,
    path: `${place.path}.${parameter.name}`,
  });
}

function isAssignable(member: ts.Symbol): boolean {
  const declaration = member.valueDeclaration;
  if (isHidden(member) || isMethod(member) || declaration === undefined) return false;
  if ((member.flags & ts.SymbolFlags.Accessor) !== 0) return false;
  return !(ts.isPropertyDeclaration(declaration) && declaration.initializer !== undefined);
}

/** Whether a member is a method. */
export function isMethod(member: ts.Symbol): boolean {
  return (member.flags & ts.SymbolFlags.Method) !== 0;
}

function isAbstractMember(member: ts.Symbol): boolean {
  return (
    member.declarations?.some(
      node => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Abstract) !== 0,
    ) ?? false
  );
}

function isRest(parameter: ts.Symbol): boolean {
  const node = parameter.valueDeclaration;
  return (
    node !== undefined &&
    ts.isParameter(node) &&
    (node.dotDotDotToken !== undefined || node.questionToken !== undefined || node.initializer !== undefined)
  );
}

function isPublic(node: ts.Node | undefined): boolean {
  if (node === undefined) return true;
  const flags = ts.getCombinedModifierFlags(node as ts.Declaration);
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
}

function hasModifier(symbol: ts.Symbol, flag: ts.ModifierFlags): boolean {
  return (
    symbol.declarations?.some(
      node => ts.isClassLike(node) && (ts.getCombinedModifierFlags(node) & flag) !== 0,
    ) ?? false
  );
}

/** A class of the same file that extends an abstract one and can be constructed. */
function findConcrete(base: ts.Symbol, reading: Reading): ts.Symbol | undefined {
  const statements: readonly ts.Statement[] = base.declarations?.[0]?.getSourceFile().statements ?? [];
  return statements
    .filter(statement => ts.isClassDeclaration(statement))
    .filter(node => extendedBy(node, reading) === base)
    .map(node => (node.name === undefined ? undefined : reading.checker.getSymbolAtLocation(node.name)))
    .find(symbol => symbol !== undefined && isUsable(symbol, reading));
}

function extendedBy(node: ts.ClassDeclaration, reading: Reading): ts.Symbol | undefined {
  const parent = node.heritageClauses?.find(clause => clause.token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0];
  return parent === undefined ? undefined : reading.checker.getSymbolAtLocation(parent.expression);
}

function isUsable(symbol: ts.Symbol, reading: Reading): boolean {
  return (
    !hasModifier(symbol, ts.ModifierFlags.Abstract) &&
    referTo(reading.checker, symbol, reading.names) !== undefined
  );
}
