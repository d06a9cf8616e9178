import { basename, dirname, extname, join } from 'node:path';

import type { CaseList, EdgeCase, InvalidCase } from '../engine/generate/edgeCases/edgeCase';
import { nameConstant } from '../engine/render/fixtureNames';
import type { Marker } from '../engine/render/marker';
import type { ModuleSyntax } from '../engine/render/moduleSyntax';
import { renderModule, type FixtureDeclaration } from '../engine/render/renderModule';
import type { SymbolRef, TypeText } from '../engine/shape/shape';
import type { Value } from '../engine/shape/values';
import { findModuleSyntax } from '../read/typescript/findModuleSyntax';
import { specifierFor } from '../read/typescript/moduleSpecifier';
import { FauxtureError } from '../shared/fauxtureError';
import { checkCases, openTypeCases, type TypeCases } from './checkCases';
import { findCodeStyle } from './codeStyle';
import type { EdgeCaseModuleRequest } from './edgeCaseRequest';
import { listCases, openEdgeCaseSource } from './edgeCaseSource';
import { formatModule } from './formatModule';
import { isSchemaFile } from './isSchemaFile';
import { toMarker } from './markerOptions';
import { toPath, type Session } from './session';
import { addTests } from './testModule';
import { findTestRunner, isTestFile, type TestRunner } from './testRunner';

/** A module with a table of edge cases. */
export interface EdgeCaseModule {
  /** Absolute path where it would stand. */
  readonly path: string;
  readonly text: string;
  /** Name of the constant. */
  readonly name: string;
  readonly count: number;
  /** How many more cases were not tried, because each says less than what is listed. */
  readonly leftOut: number;
  readonly runner: TestRunner;
}

/**
 * Makes the edge cases of a type or schema as a module: a table that is exported, or a test file that runs through
 * it. Of a type every valid case compiles in the user's project, and an invalid one that a compiler can tell does not.
 * @throws FauxtureError as `generateEdgeCases` does; `not-exported` or `not-verified` for a type of which no module
 * can be made
 * @example await generateEdgeCaseModule(session, { file: 'user.ts', type: 'User', draw: {}, runner: 'vitest' })
 */
export async function generateEdgeCaseModule(
  session: Session,
  request: EdgeCaseModuleRequest,
  signal?: AbortSignal,
): Promise<EdgeCaseModule> {
  const file = toPath(request.file);
  const runner = request.runner ?? chooseRunner(request.out);
  const path = request.out === undefined ? defaultPath(file, request.kind, runner) : toPath(request.out);
  const made = isSchemaFile(file)
    ? await fromSchema(session, request)
    : await fromType(session, { ...request, file }, { path, signal });
  const { cases, leftOut, specifierOf, syntax, bigintLiterals } = made;
  if (cases.length === 0)
    throw new FauxtureError('cannot-make', `${made.typeName} has no such cases.`, { file });
  const declaration = toDeclaration(request, made, runner);
  const text = renderModule([declaration], { specifierOf, bigintLiterals, syntax });
  const whole = addTests(text, {
    name: declaration.name,
    type: made.typeName,
    kind: request.kind ?? 'valid',
    runner,
    syntax,
  });
  return {
    path,
    text: await formatModule(whole, findCodeStyle(path, request.editorStyle), syntax),
    name: declaration.name,
    count: cases.length,
    leftOut,
    runner,
  };
}

/** The runner of the project where a test file is written; elsewhere none, for then a plain table is. */
function chooseRunner(out: string | undefined): TestRunner {
  return out !== undefined && isTestFile(out) ? findTestRunner(toPath(out)) : 'none';
}

/** `user.ts` → `user.edge-cases.ts`, `user.invalid-cases.test.ts`. */
function defaultPath(file: string, kind: EdgeCaseModuleRequest['kind'], runner: TestRunner): string {
  const extension = extname(file);
  const name = basename(file, extension).replace(/\.d$/, '');
  const ending = /^\.[cm]?[jt]s/.exec(extension)?.[0] ?? '.ts';
  const what = kind === 'invalid' ? 'invalid-cases' : 'edge-cases';
  return toPath(join(dirname(file), `${name}.${what}${runner === 'none' ? '' : '.test'}${ending}`));
}

/** Cases, and what it takes to write them. */
interface MadeCases extends CaseList<EdgeCase | InvalidCase> {
  readonly typeName: string;
  readonly type: TypeText | undefined;
  readonly marker: Marker;
  readonly syntax: ModuleSyntax;
  readonly bigintLiterals: boolean;
  readonly explicit: boolean;
  readonly specifierOf: (symbol: SymbolRef) => string;
}

async function fromSchema(session: Session, request: EdgeCaseModuleRequest): Promise<MadeCases> {
  const source = await openEdgeCaseSource(session, request);
  const { name } = source.document;
  const target = `${basename(request.file)}${request.type === '' ? '' : `#${request.type}`}`;
  return {
    ...listCases(source, request),
    typeName: name,
    type: undefined,
    marker: toMarker(target.replaceAll(/\s/g, encodeURIComponent), request, source.options),
    syntax: 'typescript',
    bigintLiterals: true,
    explicit: false,
    specifierOf: () => '',
  };
}

async function fromType(
  session: Session,
  request: EdgeCaseModuleRequest,
  { path, signal }: { readonly path: string; readonly signal: AbortSignal | undefined },
): Promise<MadeCases> {
  const project = session.openProject(request.file, request.tsconfig);
  const syntax = findModuleSyntax(project, path, request.file);
  const types: TypeCases = await openTypeCases({ project, request, path, syntax, signal });
  const { cases, leftOut } = listCases(types.source, request);
  return {
    cases: await checkCases(types, cases, signal),
    leftOut,
    typeName: request.type,
    type: types.type,
    marker: toMarker(request.type, request, types.source.options),
    syntax,
    bigintLiterals: types.bigintLiterals,
    explicit: types.explicit,
    specifierOf: symbol => specifierFor(project, path, symbol, request.file),
  };
}

function toDeclaration(
  request: EdgeCaseModuleRequest,
  { cases, type, typeName, marker, explicit }: MadeCases,
  runner: TestRunner,
): FixtureDeclaration {
  const isInvalid = request.kind === 'invalid';
  const value = isInvalid || type === undefined ? { text: 'unknown', symbols: [] } : type;
  const rule = isInvalid ? ' breaks: string;' : '';
  const { categories = [] } = request;
  return {
    name:
      request.name ??
      nameConstant(`${startWithLetter(typeName)} ${isInvalid ? 'Invalid' : 'Edge'} Cases`, new Set()),
    type: {
      text: `{ name: string; path: string; category: string;${rule} value: ${value.text} }[]`,
      symbols: value.symbols,
    },
    value: cases.map(toRow),
    isList: false,
    style: 'const',
    explicit,
    marker: {
      ...marker,
      options: {
        ...marker.options,
        cases: isInvalid ? 'invalid' : 'valid',
        ...(categories.length > 0 && { categories: categories.join(',') }),
        ...(runner !== 'none' && { runner }),
      },
    },
  };
}

function toRow(each: EdgeCase | InvalidCase): Value {
  const { name, path, category, value } = each;
  return each.valid ? { name, path, category, value } : { name, path, category, breaks: each.breaks, value };
}

function startWithLetter(name: string): string {
  return /^[\p{L}$_]/u.test(name) ? name : `schema ${name}`;
}
