import { compile } from '../../engine/generate/compile';
import type { GenerateOptions } from '../../engine/generate/options';
import { Imports } from '../../engine/render/imports';
import { narrowShape } from '../../engine/shape/narrowShape';
import type { ShapeDocument, SymbolRef } from '../../engine/shape/shape';
import { importsStart } from '../../read/typescript/literalPath';
import { specifierFor } from '../../read/typescript/moduleSpecifier';
import { readFixtureFile } from '../../read/typescript/readFixtureFile';
import { FauxtureError } from '../../shared/fauxtureError';
import { mergeImports } from '../mergeModule';
import type { Variant } from '../repair';
import { editChanges } from './editChanges';
import type { EditRoot, EditWork } from './editWork';
import { planChanges, toKnown, type Change, type ChangeRules } from './planChanges';
import type { TextEdit } from './textEdit';

/** The first compile target with `1n`, as the compiler numbers them. */
const ES2020 = 7 as number;

/** One value on its way: how it is drawn now, and what of it turned out to be wrong. */
export interface RootDraft {
  readonly root: EditRoot;
  variant: Variant;
  /** Where values and members start that do not compile. */
  readonly wrong: Set<number>;
  /** Where members start that the compiler says are too many. */
  readonly gone: Set<number>;
}

/** The shape of a value once what is written is taken into account. */
export function narrowedOf(draft: RootDraft, mode: EditWork['mode']): ShapeDocument {
  return narrowShape(draft.root.document, toKnown(draft.root.written, rulesOf(mode, draft)));
}

/** Draws each value and finds the edits that bring the file there; none where nothing has to change. */
export async function draftEdits(work: EditWork, drafts: readonly RootDraft[]): Promise<readonly TextEdit[]> {
  const changes = drafts.flatMap(draft => changesOf(work, draft));
  if (changes.length === 0) return [];
  const names = new Imports(importer(work), work.syntax, work.taken);
  const bigintLiterals = (work.project.options.target ?? ES2020) >= ES2020;
  const explicit = drafts.some(({ variant }) => variant.explicit === true);
  const print = { names, syntax: work.syntax, bigintLiterals, explicit };
  const { text, style } = work;
  const edits = await editChanges(changes, { text, style, print });
  const all = [...editImports(work, names.print(), edits), ...edits];
  return text.includes('\r\n')
    ? all.map(edit => ({ ...edit, newText: edit.newText.replaceAll('\n', '\r\n') }))
    : all;
}

function changesOf(work: EditWork, draft: RootDraft): readonly Change[] {
  const changes = planWith(work, draft, draft.root.options);
  const { within } = work;
  if (within !== undefined) return changes.filter(change => isWithin(change, within));
  if (draft.root.options.optional === 'never') return changes;
  return onlyNeeded(changes, planWith(work, draft, { ...draft.root.options, optional: 'never' }));
}

function planWith(work: EditWork, draft: RootDraft, options: GenerateOptions): readonly Change[] {
  const { root, variant } = draft;
  const { items } = options;
  const generator = compile(narrowedOf(draft, work.mode), {
    ...options,
    ...(variant.single === true && { items: { minimum: Math.min(items.minimum, 1), maximum: 1 } }),
    ...(variant.exclude && { exclude: variant.exclude }),
  });
  return planChanges(root.written, generator.generate(root.row), rulesOf(work.mode, draft));
}

/** Optional properties that an object lacks stay out of it; what is new may have its own. */
function onlyNeeded(changes: readonly Change[], least: readonly Change[]): readonly Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.kind !== 'insert') return [change];
    const needed = least.find(each => each.kind === 'insert' && each.object === change.object);
    const names = new Set(needed?.kind === 'insert' ? needed.entries.map(({ name }) => name) : []);
    const entries = change.entries.filter(({ name }) => names.has(name));
    return entries.length + change.gone.length === 0 ? [] : [{ ...change, entries }];
  });
}

function isWithin(change: Change, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const place =
    change.kind === 'insert' ? change.object : change.kind === 'append' ? change.list : change.written;
  return start <= place.start && place.end <= end;
}

function rulesOf(mode: EditWork['mode'], { wrong, gone }: RootDraft): ChangeRules {
  if (mode === 'fill') return { mayReplace: false, isWrong: () => false, isExcess: () => false };
  return {
    mayReplace: true,
    isWrong: written => wrong.has(written.start) || ('fits' in written && !written.fits),
    isExcess: (member, isKnown) =>
      gone.has(member.start) || (!isKnown && (!member.isDeclared || wrong.has(member.start))),
  };
}

/** An import as the project writes it, quotes and semicolon. */
function inStyle(line: string, { quotes, semicolons }: EditWork['style']): string {
  const quoted = quotes === 'single' && !line.includes("'") ? line.replaceAll('"', "'") : line;
  return semicolons ? quoted : quoted.replace(/;$/, '');
}

function importer({ project, file }: EditWork): (symbol: SymbolRef) => string {
  return symbol => specifierFor(project, file, symbol, file);
}

function editImports(
  { text, file, style }: EditWork,
  lines: readonly string[],
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const before = readFixtureFile(text, file);
  const fresh = `${lines.map(line => inStyle(line, style)).join('\n')}\n`;
  const old = edits.filter(({ start, end }) => end > start);
  const merged = mergeImports(
    {
      text,
      statements: before.imports,
      names: before.names,
      old,
      added: edits.map(({ newText }) => newText).join('\n'),
      top: importsStart(file, text),
    },
    { text: fresh, statements: readFixtureFile(fresh, file).imports },
    style,
  );
  if ('conflict' in merged)
    throw new FauxtureError('cannot-make', `What the values need cannot be imported: ${merged.conflict}.`, {
      file,
    });
  return merged.edits.map(({ start, end, text: newText }) => ({ start, end, newText }));
}
