import { ts } from 'ts-morph';

import type { ObjectShape, PropertyShape } from '../../engine/shape/shape';
import { withoutUndefined } from './readArray';
import type { FillRoot } from './readRoot';
import { readShapeBy } from './readShape';
import { readWritten } from './readWritten';
import type { NamesInScope } from './symbols';
import type { TypeScriptProject } from './typeScriptProject';
import type { WrittenObject } from './written';

/** The arguments of a call as one object, whose properties are the parameters; `undefined` where it has a spread or nothing to call. */
export function readArguments(
  project: TypeScriptProject,
  call: ts.CallExpression | ts.NewExpression,
  names: NamesInScope,
): FillRoot | undefined {
  const { checker, program } = project;
  const given: readonly ts.Expression[] = call.arguments ?? [];
  const signature = pickSignature(checker, call);
  if (signature === undefined || given.some(each => ts.isSpreadElement(each))) return undefined;
  const parameters = signature.parameters.filter(each => !isRest(each));
  const name = call.expression.getText().split('.').at(-1) ?? 'call';
  const { document } = readShapeBy(
    (reading, place): ObjectShape => ({
      kind: 'object',
      properties: parameters.map((parameter): PropertyShape => {
        const shape = reading.read(checker.getTypeOfSymbolAtLocation(parameter, call), {
          ...place,
          path: parameter.name,
          level: 1,
        });
        const optional = isOptional(checker, parameter);
        return { name: parameter.name, optional, shape: optional ? withoutUndefined(shape) : shape };
      }),
    }),
    program,
    { name, names },
  );
  const written = readCall(checker, call, parameters);
  return written && { document, written, row: countBefore(call) };
}

/** The signature that takes the arguments that are there and more, else the one that the compiler means. */
function pickSignature(
  checker: ts.TypeChecker,
  call: ts.CallExpression | ts.NewExpression,
): ts.Signature | undefined {
  const candidates: ts.Signature[] = [];
  const resolved = checker.getResolvedSignature(call, candidates);
  const count = call.arguments?.length ?? 0;
  if (resolved?.declaration !== undefined && (candidates.length < 2 || resolved.parameters.length > count))
    return resolved;
  return candidates.find(({ parameters }) => parameters.length > count) ?? resolved;
}

function readCall(
  checker: ts.TypeChecker,
  call: ts.CallExpression | ts.NewExpression,
  parameters: readonly ts.Symbol[],
): WrittenObject | undefined {
  const args = call.arguments;
  if (args === undefined || args.length > parameters.length) return undefined;
  return {
    kind: 'object',
    form: 'arguments',
    start: call.getStart(),
    end: call.getEnd(),
    open: args.pos,
    close: call.getEnd() - 1,
    given: new Set(),
    members: args.map((argument, at) => ({
      name: parameters[at]?.name ?? '',
      start: argument.getStart(),
      end: argument.getEnd(),
      value: readWritten(checker, argument),
      isDeclared: true,
    })),
    ...(args.hasTrailingComma && { commaEnd: args.end }),
  };
}

function isRest(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration;
  return declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
}

function isOptional(checker: ts.TypeChecker, parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration;
  if (declaration === undefined || !ts.isParameter(declaration))
    return (parameter.flags & ts.SymbolFlags.Optional) !== 0;
  return checker.isOptionalParameter(declaration);
}

/** How many calls of the same function stand before one, so that each gets values of its own. */
function countBefore(call: ts.CallExpression | ts.NewExpression): number {
  let count = 0;
  const callee = call.expression.getText();
  const visit = (node: ts.Node): void => {
    if (node.pos >= call.pos) return;
    const isCall =
      (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.getEnd() <= call.getStart();
    if (isCall && node.expression.getText() === callee) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(call.getSourceFile());
  return count;
}
