import type { EdgeCase, InvalidCase } from '../engine/generate/edgeCases/edgeCase';
import type { ModuleSyntax } from '../engine/render/moduleSyntax';
import { renderModule, type FixtureDeclaration } from '../engine/render/renderModule';
import type { TypeText } from '../engine/shape/shape';
import { specifierFor } from '../read/typescript/moduleSpecifier';
import type { TypeScriptProject } from '../read/typescript/typeScriptProject';
import { FauxtureError } from '../shared/fauxtureError';
import { draftFixtures, type ModuleWork } from './draftFixture';
import { resolveDrawOptions } from './drawOptions';
import type { EdgeCaseModuleRequest } from './edgeCaseRequest';
import type { EdgeCaseSource } from './edgeCaseSource';
import { settleModule } from './settleModule';
import { checkModule } from './verify';

/** What the cases of a type are listed from and checked against. */
export interface TypeCases {
  readonly source: EdgeCaseSource;
  readonly project: TypeScriptProject;
  /** Where their module will stand. */
  readonly path: string;
  readonly file: string;
  readonly syntax: ModuleSyntax;
  /** How a module writes the type. */
  readonly type: TypeText;
  readonly bigintLiterals: boolean;
  /** Whether values say what the compiler cannot infer. */
  readonly explicit: boolean;
}

/** The first compile target with `1n`, as the compiler numbers them. */
const ES2020 = 7 as number;

/**
 * Makes a fixture of the type compile first, because every case is that fixture but for one place: what had to be left
 * out of it is left out of the cases too.
 * @throws FauxtureError `not-found`, `bad-input`, `not-exported`, `cannot-make`, `not-verified`
 */
export async function openTypeCases({
  project,
  request,
  path,
  syntax,
  signal,
}: {
  readonly project: TypeScriptProject;
  readonly request: EdgeCaseModuleRequest;
  readonly path: string;
  readonly syntax: ModuleSyntax;
  readonly signal: AbortSignal | undefined;
}): Promise<TypeCases> {
  const { file, type: name, draw } = request;
  const options = await resolveDrawOptions(draw);
  const work: ModuleWork = {
    project,
    file,
    path,
    request: { file, types: [name], draw },
    options,
    problems: [],
  };
  const drafts = await draftFixtures(work, [name], signal);
  const settled = await settleModule(work, drafts, { syntax, signal });
  const [draft] = settled?.drafts ?? [];
  const type = draft?.declaration.type;
  if (draft === undefined || type === undefined)
    throw work.problems[0]?.error ?? new FauxtureError('cannot-make', `${name} cannot be made.`, { file });
  const { exclude, single, explicit = false } = draft.variant;
  return {
    project,
    path,
    file,
    syntax,
    explicit,
    type,
    bigintLiterals: (project.options.target ?? ES2020) >= ES2020,
    source: {
      document: draft.read.document,
      options: {
        ...options,
        target: 'typescript',
        ...(exclude && { exclude }),
        ...(single === true && { items: { minimum: Math.min(options.items.minimum, 1), maximum: 1 } }),
      },
    },
  };
}

/**
 * The cases that are what they say: valid ones compile, of the invalid ones those do not that a compiler can tell.
 * @throws the signal's reason
 */
export async function checkCases(
  types: TypeCases,
  cases: readonly (EdgeCase | InvalidCase)[],
  signal: AbortSignal | undefined,
): Promise<readonly (EdgeCase | InvalidCase)[]> {
  const declarations = cases.map((each, at) => toDeclaration(types, each, at));
  const { project, path, file, syntax, bigintLiterals } = types;
  const text = renderModule(declarations, {
    syntax,
    bigintLiterals,
    specifierOf: symbol => specifierFor(project, path, symbol, file),
  });
  const failures = await checkModule(project, { path, text }, signal);
  const general = failures.find(({ name }) => name === undefined);
  if (general !== undefined)
    throw new FauxtureError('not-verified', `The cases would not compile: ${general.message}`, { file });
  const failed = new Set(failures.map(({ name }) => name));
  return cases.filter((each, at) => {
    const mustFail = !each.valid && each.isStructural;
    return failed.has(declarations[at]?.name) === mustFail;
  });
}

function toDeclaration(types: TypeCases, { value }: EdgeCase | InvalidCase, at: number): FixtureDeclaration {
  const { type, explicit } = types;
  return {
    name: `case${String(at + 1)}`,
    type,
    value,
    isList: false,
    style: 'const',
    explicit,
    marker: { type: 'case', seed: 0 },
  };
}
