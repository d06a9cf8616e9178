import { renderModule, type RenderContext } from '../engine/render/renderModule';
import type { SymbolRef } from '../engine/shape/shape';
import { specifierFor } from '../read/typescript/moduleSpecifier';
import { FauxtureError } from '../shared/fauxtureError';
import { drawFixture, type Draft, type ModuleWork } from './draftFixture';
import { combineVariants, isSameProblem, listVariants } from './repair';
import { checkModule, type Failure } from './verify';

/** A module that compiles, and the fixtures that it holds. */
export interface SettledModule {
  readonly text: string;
  readonly drafts: readonly Draft[];
}

/** The first compile target with `1n`, as the compiler numbers them. */
const ES2020 = 7 as number;
/** How often a fixture is repaired and checked again. */
const MAX_ROUNDS = 24;

/**
 * Renders, checks and repairs until the module compiles; drafts that cannot be repaired become problems. After the
 * first check only those that were repaired are checked again, and at the end all of them together.
 * @returns `undefined` when nothing is left
 */
export async function settleModule(
  work: ModuleWork,
  drafts: readonly Draft[],
  options: { readonly syntax: RenderContext['syntax']; readonly signal: AbortSignal | undefined },
): Promise<SettledModule | undefined> {
  const render = makeRenderer(work, options.syntax);
  let kept = drafts;
  const groups: (readonly Draft[])[] = [];
  while (kept.length > 0) {
    const group = groups.shift() ?? kept;
    const text = render(group);
    const failures = await checkModule(work.project, { path: work.path, text }, options.signal);
    if (failures.length === 0 && group.length === kept.length) return { text, drafts: kept };
    const { again, dropped } = sortOut(work, group, failures);
    groups.push(...again);
    kept = kept.filter(item => !dropped.includes(item));
  }
  return undefined;
}

function makeRenderer(
  work: ModuleWork,
  syntax: RenderContext['syntax'],
): (drafts: readonly Draft[]) => string {
  const specifiers = new Map<string, string>();
  const specifierOf = (symbol: SymbolRef): string => {
    const key = `${symbol.module ?? ''} ${symbol.file ?? ''}`;
    const known = specifiers.get(key) ?? specifierFor(work.project, work.path, symbol, work.file);
    specifiers.set(key, known);
    return known;
  };
  const bigintLiterals = (work.project.options.target ?? ES2020) >= ES2020;
  return drafts =>
    renderModule(
      drafts.map(item => item.declaration),
      { specifierOf, bigintLiterals, syntax },
    );
}

/** Repairs what failed. Imports that are at fault are traced to their fixture by halves. */
function sortOut(
  work: ModuleWork,
  group: readonly Draft[],
  failures: readonly Failure[],
): { readonly again: readonly (readonly Draft[])[]; readonly dropped: readonly Draft[] } {
  const general = failures.find(failure => failure.name === undefined);
  const failed = group.flatMap(item => {
    const failure = failures.find(({ name }) => name === item.declaration.name) ?? general;
    if (failure !== undefined) item.tries += 1;
    return failure === undefined ? [] : [{ item, failure }];
  });
  if (general !== undefined && group.length > 1 && group.every(({ tries }) => tries <= MAX_ROUNDS)) {
    const half = Math.ceil(group.length / 2);
    return { again: [group.slice(0, half), group.slice(half)], dropped: [] };
  }
  const dropped = failed.filter(
    ({ item, failure }) => item.tries > MAX_ROUNDS || !repair(work, item, failure),
  );
  for (const { item, failure } of dropped)
    work.problems.push({ type: item.read.target.name, error: notVerified(work, item, failure) });
  const repaired = failed.filter(each => !dropped.includes(each)).map(({ item }) => item);
  return { again: repaired.length > 0 ? [repaired] : [], dropped: dropped.map(({ item }) => item) };
}

/** Tries the next way to make a draft. What solved another problem before stays. */
function repair(work: ModuleWork, item: Draft, failure: Failure): boolean {
  if (item.problem === undefined || !isSameProblem(item.problem.failure.path, failure.path)) {
    const variants = listVariants(item.read.document, item.declaration, failure.path);
    item.problem = { failure, solved: item.variant, variants };
  }
  const { solved, variants } = item.problem;
  for (let next = variants.shift(); next !== undefined; next = variants.shift()) {
    const variant = combineVariants(solved, next);
    const { overrides, explicit = false } = variant;
    try {
      const value = drawFixture(work, item.read, variant);
      item.variant = variant;
      item.declaration = { ...item.declaration, ...(overrides && { overrides }), explicit, value };
      return true;
    } catch (error) {
      if (!FauxtureError.is(error)) throw error;
    }
  }
  return false;
}

/** The first problem's place says more than that of the last attempt to mend it. */
function notVerified(work: ModuleWork, { read, problem }: Draft, last: Failure): FauxtureError {
  const failure = problem?.failure ?? last;
  const path = [read.target.name, failure.path]
    .filter(part => part !== '')
    .join('.')
    .replaceAll('.[]', '[]');
  return new FauxtureError(
    'not-verified',
    `${path} could not be made so that it compiles, and was left out: ${failure.message}`,
    { file: work.file, path },
  );
}
