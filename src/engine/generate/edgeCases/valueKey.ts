import { type AnySpecial, isRecord, Special, type Value } from '../../shape/values';

/** A text that is the same for two values exactly when a fixture would write them alike, in whatever order of keys. Pure. */
export function valueKey(value: Value): string {
  if (value instanceof Special) return specialKey(value as AnySpecial);
  if (value instanceof Date) return `date ${String(value.getTime())}`;
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(valueKey).join(',')}]`;
  if (isRecord(value)) return recordKey(value);
  if (typeof value === 'string') return JSON.stringify(value);
  const plain = value as number | bigint | boolean | null | undefined;
  return Object.is(plain, -0) ? '-0' : `${typeof plain} ${String(plain)}`;
}

function recordKey(record: Readonly<Record<string, Value>>): string {
  const entries = Object.entries(record).map(([key, item]) => `${JSON.stringify(key)}:${valueKey(item)}`);
  return `{${entries.sort().join(',')}}`;
}

function specialKey(value: AnySpecial): string {
  switch (value.kind) {
    case 'enumMember':
      return `enum ${value.symbol.name}.${value.member}`;
    case 'reference':
      return `reference ${value.symbol.name}`;
    case 'construct':
      return `${value.style} ${value.symbol.name} ${valueKey(value.args)} ${recordKey(value.properties ?? {})}`;
    case 'function':
      return `function ${typeof value.returns === 'string' ? value.returns : recordKey({ ...value.returns })}`;
    case 'assertion':
      return `as ${value.type.text} ${valueKey(value.value)}`;
    case 'computed':
      return `computed ${value.key.name} ${valueKey(value.value)}`;
  }
}
