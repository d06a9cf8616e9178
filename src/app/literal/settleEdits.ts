import { findLiteralPath } from '../../read/typescript/literalPath';
import type { CheckProblem } from '../../read/typescript/typeScriptProject';
import type { Written, WrittenMember } from '../../read/typescript/written';
import { FauxtureError } from '../../shared/fauxtureError';
import { checkpoint } from '../checkpoint';
import { combineVariants, isSameProblem, listVariants, type Variant } from '../repair';
import { draftEdits, narrowedOf, type RootDraft } from './draftEdits';
import type { EditWork } from './editWork';
import { applyTextEdits, offsetAfter, offsetBefore, type TextEdit } from './textEdit';

/** How often edits are made anew and checked again. */
const MAX_ROUNDS = 24;
/** Complaints about what is missing, in an object or in a call. */
const MISSING = new Set([2554, 2555, 2739, 2740, 2741]);

/** Complaints about properties that an object may not have. */
const EXCESS = new Set([2353, 2561]);

/**
 * Makes the edits and type-checks the file with them in memory. Where they bring complaints that were not there,
 * other values are drawn, and in updating more of what is written is replaced.
 * @returns no edits where nothing has to change
 * @throws FauxtureError `cannot-make` or `not-verified`, or the signal's reason
 */
export async function settleEdits(
  work: EditWork,
  signal: AbortSignal | undefined,
): Promise<readonly TextEdit[]> {
  const before = await check(work, work.text, signal);
  const drafts = work.roots.map((root): Repair => ({ root, variant: {}, wrong: new Set(), gone: new Set() }));
  let failure: CheckProblem | undefined;
  let second: readonly TextEdit[] | undefined;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const edits = await draftEdits(work, drafts);
    if (edits.length === 0 && work.mode === 'fill') return [];
    const text = applyTextEdits(work.text, edits);
    const attempt: Attempt = { work, edits, text, before };
    const bad = (await check(work, text, signal)).filter(problem => isBad(attempt, problem));
    if (bad.length === 0) return edits;
    if (work.mode === 'fill' && bad.every(problem => isOld(attempt, problem))) second ??= edits;
    failure ??= bad[0];
    if (!repairAll(attempt, drafts, bad)) break;
  }
  if (second !== undefined) return second;
  throw notVerified(work, failure);
}

function notVerified({ file }: EditWork, failure: CheckProblem | undefined): FauxtureError {
  const reason = failure?.message ?? 'the type takes none';
  return new FauxtureError('not-verified', `The values could not be made so that they compile: ${reason}`, {
    file,
  });
}

interface Repair extends RootDraft {
  problem?: { readonly path: string; readonly solved: Variant; readonly variants: Variant[] };
}

interface Attempt {
  readonly work: EditWork;
  readonly edits: readonly TextEdit[];
  readonly text: string;
  readonly before: readonly CheckProblem[];
}

async function check(
  { project, file }: EditWork,
  text: string,
  signal: AbortSignal | undefined,
): Promise<readonly CheckProblem[]> {
  return project.check(file, text, () => checkpoint(signal));
}

/** Whether a complaint is new, or about what should be right by now. */
function isBad({ work, edits, before }: Attempt, problem: CheckProblem): boolean {
  const at = offsetBefore(edits, problem.start);
  if (at === undefined) return true;
  const { within, roots } = work;
  const places = within === undefined ? roots.map(({ written }) => written) : [within];
  const isInside = places.some(({ start, end }) => start <= at && at < end);
  if (
    isInside &&
    (work.mode === 'update' || (MISSING.has(problem.code) && places.some(({ start }) => start === at)))
  )
    return true;
  return !before.some(
    ({ start, code, message }) => start === at && code === problem.code && message === problem.message,
  );
}

/** Whether a complaint is about what was written before: it was there already, or hidden by what was missing. */
function isOld({ work, edits }: Attempt, problem: CheckProblem): boolean {
  const at = offsetBefore(edits, problem.start);
  const { within } = work;
  return at !== undefined && !(MISSING.has(problem.code) && at === within?.start);
}

/** False where there is nothing left to try. */
function repairAll(attempt: Attempt, drafts: readonly Repair[], problems: readonly CheckProblem[]): boolean {
  return drafts
    .map(draft => {
      const { start, end } = draft.root.written;
      const [from, to] = [offsetAfter(attempt.edits, start), offsetAfter(attempt.edits, end)];
      const inside = problems.filter(problem => problem.start >= from && problem.start < to);
      const [first] = inside.length > 0 || drafts.length > 1 ? inside : problems;
      return first !== undefined && repair(attempt, draft, first);
    })
    .some(isRepaired => isRepaired);
}

function repair(attempt: Attempt, draft: Repair, problem: CheckProblem): boolean {
  const { work, edits, text } = attempt;
  const at = offsetBefore(edits, problem.start);
  if (
    work.mode === 'update' &&
    at !== undefined &&
    markWrong(draft, { at, isExcess: EXCESS.has(problem.code) })
  )
    return true;
  const root = offsetAfter(edits, draft.root.written.start);
  const path = toPath(draft, findLiteralPath(work.file, text, { root, offset: problem.start }));
  if (draft.problem === undefined || !isSameProblem(draft.problem.path, path)) {
    const variants = listVariants(narrowedOf(draft, work.mode), { style: 'const', isList: false }, path);
    draft.problem = { path, solved: draft.variant, variants };
  }
  const next = draft.problem.variants.shift();
  if (next === undefined) return false;
  draft.variant = combineVariants(draft.problem.solved, next);
  return true;
}

function toPath({ root }: Repair, steps: readonly string[]): string {
  const { root: shape } = root.document;
  const names = steps.map(step => {
    const index = /^#(\d+)$/.exec(step)?.[1];
    return index === undefined || shape.kind !== 'object'
      ? step
      : (shape.properties[Number(index)]?.name ?? step);
  });
  return names.join('.').replaceAll('.[]', '[]');
}

/** Marks the innermost value or member at an offset; false where it is marked already. */
function markWrong(
  { root, wrong, gone }: Repair,
  { at, isExcess }: { readonly at: number; readonly isExcess: boolean },
): boolean {
  const found = findAt(root.written, at);
  const marks = isExcess && found !== undefined && 'isDeclared' in found ? gone : wrong;
  if (found === undefined || marks.has(found.start)) return false;
  marks.add(found.start);
  return true;
}

function findAt(written: Written, offset: number): Written | WrittenMember | undefined {
  if (offset < written.start || offset >= written.end) return undefined;
  if (written.kind === 'value') return written;
  if (written.kind === 'list') return written.elements.map(each => findAt(each, offset)).find(isFound);
  const member = written.members.find(({ start, end }) => start <= offset && offset < end);
  return member && (findAt(member.value, offset) ?? member);
}

function isFound<T>(item: T | undefined): item is T {
  return item !== undefined;
}
