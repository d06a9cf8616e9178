import { AssertionValue, ComputedValue, isRecord, Special, type Value } from '../../engine/shape/values';
import { OpaqueValue } from '../../engine/shape/opaqueValue';
import type { Written, WrittenList, WrittenMember, WrittenObject } from '../../read/typescript/written';

/** One thing to change about what is written. */
export type Change =
  | {
      readonly kind: 'insert';
      readonly object: WrittenObject;
      readonly entries: readonly Entry[];
      readonly gone: readonly WrittenMember[];
    }
  | { readonly kind: 'append'; readonly list: WrittenList; readonly values: readonly Value[] }
  | { readonly kind: 'replace'; readonly written: Written; readonly value: Value };

/** A property that is missing. */
export interface Entry {
  readonly name: string;
  readonly value: Value;
}

/** What may be changed besides what is missing. */
export interface ChangeRules {
  /** Whether a literal of another kind than the value that is drawn may be replaced. */
  readonly mayReplace: boolean;
  /** Whether a value, or that of a member, must be replaced; in filling, none is. */
  readonly isWrong: (written: Written | WrittenMember) => boolean;
  /** Whether a member must go; in filling, none must. */
  readonly isExcess: (member: WrittenMember, isKnown: boolean) => boolean;
}

/** What to change so that a written value becomes a drawn one, and stays what it is wherever it can. Pure. */
export function planChanges(written: Written, value: Value, rules: ChangeRules): readonly Change[] {
  const plain =
    value instanceof AssertionValue ? value.value : value instanceof ComputedValue ? value.value : value;
  if (rules.isWrong(written)) return [{ kind: 'replace', written, value }];
  if (written.kind === 'object' && isRecord(plain)) return planObject(written, plain, rules);
  if (written.kind === 'list' && Array.isArray(plain))
    return planList(written, plain as readonly Value[], rules);
  return written.kind !== 'value' && rules.mayReplace && !(plain instanceof Special)
    ? [{ kind: 'replace', written, value }]
    : [];
}

function planObject(
  object: WrittenObject,
  value: Readonly<Record<string, Value>>,
  rules: ChangeRules,
): readonly Change[] {
  const byName = new Map(Object.entries(value).map(([key, item]) => [keyOf(key, item), item]));
  const gone = object.members.filter(
    member => member.name !== undefined && rules.isExcess(member, byName.has(member.name)),
  );
  const there = new Set([...object.given, ...object.members.map(({ name }) => name)]);
  const entries = [...byName]
    .filter(([name]) => !there.has(name))
    .map(([name, item]) => ({ name, value: item }));
  const inner = object.members
    .filter(member => !gone.includes(member))
    .flatMap((member): readonly Change[] =>
      member.name === undefined || !byName.has(member.name)
        ? []
        : rules.isWrong(member)
          ? [{ kind: 'replace', written: member.value, value: byName.get(member.name) }]
          : planChanges(member.value, byName.get(member.name), rules),
    );
  return entries.length + gone.length === 0 ? inner : [{ kind: 'insert', object, entries, gone }, ...inner];
}

/** A key of a symbol stands in brackets. */
function keyOf(key: string, item: Value): string {
  return item instanceof ComputedValue ? item.key.name : key;
}

function planList(list: WrittenList, value: readonly Value[], rules: ChangeRules): readonly Change[] {
  const missing = value.slice(list.elements.length);
  return [
    ...list.elements.flatMap((element, at) =>
      at < value.length ? planChanges(element, value[at], rules) : [],
    ),
    ...(missing.length === 0 ? [] : [{ kind: 'append' as const, list, values: missing }]),
  ];
}

/** What is written as a plain value, `wanted` in the place of what is wrong. */
export function toKnown(written: Written, rules: ChangeRules): unknown {
  if (rules.isWrong(written)) return new OpaqueValue('wanted');
  if (written.kind === 'value') return written.value;
  if (written.kind === 'list') return written.elements.map(element => toKnown(element, rules));
  const members = written.members.flatMap(member => {
    const { name, value } = member;
    if (name === undefined || rules.isExcess(member, true)) return [];
    return [[name, rules.isWrong(member) ? new OpaqueValue('wanted') : toKnown(value, rules)] as const];
  });
  const given = [...written.given].map(name => [name, new OpaqueValue('unknown')] as const);
  return Object.fromEntries([...given, ...members]);
}
