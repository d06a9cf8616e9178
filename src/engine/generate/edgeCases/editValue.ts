import { isRecord, type Value } from '../../shape/values';
import { setEntry } from '../compileObject';

/** What is done to a value to make it invalid. */
export type Edit = { readonly kind: 'set'; readonly value: Value } | { readonly kind: 'delete' };

/**
 * A value with an edit at the place that properties and indexes lead to; new properties are set at the end. The value
 * itself stays as it is. `undefined` where the way does not lead through plain objects and lists.
 */
export function editValue(
  value: Value,
  [step, ...rest]: readonly (string | number)[],
  edit: Edit,
): { readonly edited: Value } | undefined {
  if (step === undefined) return edit.kind === 'set' ? { edited: edit.value } : undefined;
  if (typeof step === 'number') {
    if (!Array.isArray(value) || step >= value.length) return undefined;
    const items = value as readonly Value[];
    if (rest.length === 0 && edit.kind === 'delete')
      return { edited: items.filter((_item, at) => at !== step) };
    const inner = editValue(items[step], rest, edit);
    return inner && { edited: items.map((item, at) => (at === step ? inner.edited : item)) };
  }
  if (!isRecord(value) || (rest.length > 0 && !Object.hasOwn(value, step))) return undefined;
  return editRecord(value, { step, rest }, edit);
}

function editRecord(
  record: Readonly<Record<string, Value>>,
  { step, rest }: { readonly step: string; readonly rest: readonly (string | number)[] },
  edit: Edit,
): { readonly edited: Value } | undefined {
  const copy: Record<string, Value> = {};
  for (const [key, item] of Object.entries(record)) setEntry(copy, key, item);
  if (rest.length === 0 && edit.kind === 'delete') {
    if (!Object.hasOwn(copy, step)) return undefined;
    Reflect.deleteProperty(copy, step);
    return { edited: copy };
  }
  const inner = editValue(copy[step], rest, edit);
  if (inner === undefined) return undefined;
  setEntry(copy, step, inner.edited);
  return { edited: copy };
}
