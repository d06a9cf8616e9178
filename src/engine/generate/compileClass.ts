import { Scope } from '../meaning/scope';
import { foldIn, hashText } from '../random/key';
import type { ClassShape, FunctionShape } from '../shape/shape';
import { ConstructValue, FunctionValue } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { compileProperties, descentRoles, drawProperties, planScope } from './compileObject';
import type { Field } from './field';

/** Compiles an instance of a class: its constructor's arguments and the data properties set afterwards. */
export function compileClass(shape: ClassShape, field: Field, compiler: Compiler): DrawValue {
  const parameters = shape.parameters.map(({ name, shape: type }) => ({
    name,
    shape: type,
    optional: false,
  }));
  const args = compileProperties(parameters, field, shape.name, compiler);
  const properties = compileProperties(shape.properties, field, shape.name, compiler);
  const plan = planScope([...parameters, ...shape.properties], field, shape.name);
  const roles = descentRoles(field);
  const symbol =
    shape.factory === undefined
      ? shape.symbol
      : { ...shape.symbol, name: `${shape.symbol.name}.${shape.factory}` };
  const style = shape.isAbstract ? 'subclass' : shape.factory === undefined ? 'new' : 'call';
  return (scope, key, level) => {
    const inner = new Scope(compiler.environment, scope.descend(plan, key, roles));
    const given = drawProperties(args, inner, key, level);
    const set = drawProperties(properties, inner, key, level);
    const made = new ConstructValue(style, symbol, Object.values(given), { ...given, ...set });
    return Object.keys(set).length > 0 ? made.withProperties(set) : made;
  };
}

const RETURNS = hashText('returns');

/** Compiles a function: it returns a value of its type, or throws where none can be made. */
export function compileFunction(shape: FunctionShape, field: Field, compiler: Compiler): DrawValue {
  const properties = compileProperties(shape.properties ?? [], field, undefined, compiler);
  const { returns, returnsParameter } = shape;
  const inner: Field = { ...field, path: `${field.path}()` };
  const draw =
    returns !== undefined && compiler.canMake(returns, inner)
      ? compiler.compileLater(returns, inner)
      : undefined;
  const isRecursive = returns !== undefined && compiler.finiteness.isRecursive(returns);
  return (scope, key, level) => {
    const extras = properties.length === 0 ? undefined : drawProperties(properties, scope, key, level);
    if (returnsParameter !== undefined) return new FunctionValue({ parameter: returnsParameter }, extras);
    if (draw === undefined || (isRecursive && level >= compiler.options.depth))
      return new FunctionValue('throws', extras);
    return new FunctionValue({ value: draw(scope, foldIn(key, RETURNS), level) }, extras);
  };
}
