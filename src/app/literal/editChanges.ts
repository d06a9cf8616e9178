import type { WrittenList, WrittenObject } from '../../read/typescript/written';
import type { Value } from '../../engine/shape/values';
import { addMembers, layoutOf, type NewMember } from './editObject';
import { layOutProperty, layOutValue, type LaidOut, type LayOutOptions } from './layOut';
import type { Change, Entry } from './planChanges';
import { removeMembers } from './removeMembers';
import { columnOf, indentAt, indentBlock, type Surroundings } from './surroundings';
import { sortEdits, type TextEdit } from './textEdit';

/** What edits are made by. */
export interface EditContext extends Surroundings {
  readonly print: LayOutOptions['context'];
}

/** The text of changes, as edits that leave all else as it is. */
export async function editChanges(
  changes: readonly Change[],
  context: EditContext,
): Promise<readonly TextEdit[]> {
  const edits: TextEdit[] = [];
  for (const change of changes) edits.push(...(await editChange(change, context)));
  return edits.filter(
    edit => !edits.some(other => other !== edit && edit.newText === '' && isInside(edit, other)),
  );
}

function isInside(inner: TextEdit, outer: TextEdit): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.newText !== '';
}

async function editChange(change: Change, context: EditContext): Promise<readonly TextEdit[]> {
  if (change.kind === 'replace') return [await replace(change.written, change.value, context)];
  if (change.kind === 'append') {
    const list = toObject(change.list);
    const added = change.values.map((value, at) => ({ name: String(list.members.length + at), value }));
    return addMembers(list, await layOutAll(list, added, context), context);
  }
  const { object, gone } = change;
  const kept = { ...object, members: object.members.filter(member => !gone.includes(member)) };
  const added = await layOutAll(object, change.entries, context);
  const removals = removeMembers(object, gone, { text: context.text, isRefilled: added.length > 0 });
  const isLastGone = object.members.at(-1) !== kept.members.at(-1);
  const hasComma =
    isLastGone &&
    kept.members.length > 0 &&
    object.commaEnd === undefined &&
    object.form !== 'attributes' &&
    !removals.some(({ start }) => start === kept.members.at(-1)?.end);
  const spare = removals.reduce((sum, { start, end }) => sum + end - start, 0);
  const additions = addMembers(kept, added, { ...context, spare });
  const final = hasComma ? withoutComma(additions, kept, context.text) : additions;
  return joinEdits([...removals, ...final], context.text);
}

/** Edits that overlap as one. What starts a line leaves no blanks on the line before. */
function joinEdits(edits: readonly TextEdit[], text: string): readonly TextEdit[] {
  const joined: TextEdit[] = [];
  for (const edit of sortEdits(edits)) {
    const last = joined.at(-1);
    const isJoined =
      last !== undefined &&
      (edit.start < last.end || (edit.start === last.end && edit.newText.startsWith('\n')));
    if (!isJoined) {
      joined.push(edit);
      continue;
    }
    const newText = last.newText + edit.newText;
    const blanks = newText.startsWith('\n')
      ? (/[ \t]*$/.exec(text.slice(0, last.start))?.[0].length ?? 0)
      : 0;
    joined[joined.length - 1] = { start: last.start - blanks, end: Math.max(last.end, edit.end), newText };
  }
  return joined;
}

/** The last member that stays has its comma already where another one followed it on a line of its own. */
function withoutComma(
  edits: readonly TextEdit[],
  { members }: WrittenObject,
  text: string,
): readonly TextEdit[] {
  const end = members.at(-1)?.end;
  return edits.filter(edit => !(edit.start === end && edit.newText === ',' && text.charAt(end) === ','));
}

async function replace(
  { start, end }: { readonly start: number; readonly end: number },
  value: Value,
  context: EditContext,
): Promise<TextEdit> {
  const { text } = context;
  const indent = indentAt(text, start);
  const laidOut = await layOutValue(value, { ...toOptions(context), indentation: indent.length });
  const isAttribute = /[\w-]=$/.test(text.slice(0, start)) && !/["']/.test(laidOut.line.charAt(0));
  const room = context.style.printWidth - columnOf(context, start) - 2;
  const isShort = laidOut.line.length <= room && !/^[{[(].*\n/.test(laidOut.block);
  const code = isShort ? laidOut.line : indentBlock(laidOut.block, indent);
  return { start, end, newText: isAttribute ? `{${code}}` : code };
}

async function layOutAll(
  object: WrittenObject,
  entries: readonly Entry[],
  context: EditContext,
): Promise<readonly NewMember[]> {
  const { inner, outer, isMultiline } = layoutOf(object, context);
  const isArguments = object.form === 'arguments' && !isMultiline;
  const indentation = columnOf(
    { ...context, text: isArguments ? outer : inner },
    (isArguments ? outer : inner).length,
  );
  const options: LayOutOptions = { ...toOptions(context), indentation };
  const isProperty = object.form === 'literal';
  const members: NewMember[] = [];
  for (const { name, value } of entries) {
    const laidOut = isProperty
      ? await layOutProperty(name, value, options)
      : await layOutValue(value, options);
    members.push({ name, ...(object.form === 'attributes' ? toAttribute(name, value, laidOut) : laidOut) });
  }
  return members;
}

/** `title="Hello"`, `isOpen`, `count={3}`. */
function toAttribute(name: string, value: Value, { line, block }: LaidOut): LaidOut {
  if (value === true) return { line: name, block: name };
  const isText = typeof value === 'string' && !/["'\\&{}<>\p{Cc}\u2028\u2029]/u.test(value);
  if (isText) return { line: `${name}="${value}"`, block: `${name}="${value}"` };
  return { line: `${name}={${line}}`, block: `${name}={${block}}` };
}

/** A list as what it is laid out like: arguments. */
function toObject({ start, end, elements, commaEnd }: WrittenList): WrittenObject {
  return {
    kind: 'object',
    form: 'arguments',
    start,
    end,
    open: start + 1,
    close: end - 1,
    given: new Set(),
    members: elements.map(value => ({ start: value.start, end: value.end, value, isDeclared: true })),
    ...(commaEnd !== undefined && { commaEnd }),
  };
}

function toOptions({ print, style }: EditContext): Omit<LayOutOptions, 'indentation'> {
  return { context: print, style };
}
