import { expect } from 'vitest';

import type { DocumentField } from '../../src/engine/privacy/documentField';
import { readDocument } from '../../src/read/documents/readDocument';

/** All fields of a document, each of them checked to stand where it says. */
export function fieldsOf(text: string, path: string): readonly DocumentField[] {
  const fields = [...readDocument(text, path).fields];
  for (const field of fields) expectInPlace(text, field);
  return fields;
}

/** What a document is read as and what is told about it. */
export function readingOf(text: string, path: string): { kind: string; notices: readonly unknown[] } {
  const { kind, fields, notices } = readDocument(text, path);
  expect([...fields].every(({ start, end }) => start <= end)).toBe(true);
  return { kind, notices };
}

/** `path = value`, without comments. */
export function valuesOf(text: string, path: string): readonly string[] {
  return fieldsOf(text, path)
    .filter(({ type }) => type !== 'comment')
    .map(field => `${field.path} = ${field.value}`);
}

function expectInPlace(text: string, { value, start, end, offsets }: DocumentField): void {
  if (offsets === undefined) {
    expect(text.slice(start, end)).toBe(value);
    return;
  }
  expect(offsets).toHaveLength(value.length + 1);
  expect([offsets[0], offsets.at(-1)]).toEqual([start, end]);
  for (let unit = 1; unit < offsets.length; unit += 1)
    expect(offsets[unit]).toBeGreaterThanOrEqual(offsets[unit - 1]!);
}
