/**
 * A text that is the same for two values of JSON exactly when JSON Schema counts them as equal: whatever the order
 * of their keys. Pure.
 */
export function jsonKey(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonKey).join(',')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${jsonKey(item)}`);
  return `{${entries.sort().join(',')}}`;
}
