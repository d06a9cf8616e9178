import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { scanLargeFile } from '../../../../src/app/scan/scanLargeFile';
import { scanText } from '../../../../src/app/scan/scanText';

const folder = mkdtempSync(join(tmpdir(), 'fauxture-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 30_000;
const addressOf = (row: number): string =>
  row % 7000 === 6999 ? ['m.okonkwo', 'kestrel-freight.io'].join('@') : `user${String(row)}@example.com`;
const rows = Array.from({ length: ROWS }, (_, row) => ({
  id: row,
  email: addressOf(row),
  note: row % 3 === 0 ? 'first line\nsecond "line"' : 'one line, and a comma',
}));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const sql = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\n', ' ')}'`;
const texts: Readonly<Record<string, string>> = {
  'users.csv': `id,email,note\n${rows.map(row => `${String(row.id)},${row.email},${quoted(row.note)}\n`).join('')}`,
  'users.ndjson': rows.map(row => `${JSON.stringify(row)}\n`).join(''),
  'inserts.sql': `INSERT INTO users (id, email, note) VALUES\n${rows.map(row => `(${String(row.id)}, ${sql(row.email)}, ${sql(row.note)})`).join(',\n')};\n`,
  'copy.sql': `COPY users (id, email, note) FROM stdin;\n${rows.map(row => `${String(row.id)}\t${row.email}\tx\n`).join('')}\\.\n`,
  'app.log': rows.map(row => `2024-05-01 INFO sent to ${row.email}, request ${String(row.id)}\r\n`).join(''),
};

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('a file of several parts', () => {
  it.each(Object.keys(texts))('%s has the findings of the whole, each in its place', name => {
    const text = texts[name] ?? '';
    const parts = scanLargeFile(write(name, text), { maximumBytes: 1e9 });
    const whole = scanText(text, name);
    const places = (findings: typeof whole.findings): unknown =>
      findings.map(({ kind, start, end, line, column, endLine, endColumn, value }) => [
        kind,
        [start, end, line, column, endLine, endColumn],
        value,
        text.slice(start, end) === value,
      ]);
    expect(whole.findings.length).toBeGreaterThanOrEqual(4);
    expect(places(parts?.findings ?? [])).toEqual(places(whole.findings));
    expect(parts?.bytes).toBe(Buffer.byteLength(text));
  });

  it('of CSV names the rows of the whole', () => {
    const plain = rows.map(({ id, email }) => `${String(id)},${email}\n`).join('');
    const text = `id,email\n${plain.repeat(2)}`;
    const paths = (findings: readonly { readonly path: string }[] = []) => findings.map(({ path }) => path);
    expect(paths(scanLargeFile(write('plain.csv', text), { maximumBytes: 1e9 })?.findings)).toEqual(
      paths(scanText(text, 'plain.csv').findings),
    );
  });

  it('that is one line is parted between words', () => {
    const text = `${'word '.repeat(900_000)}${addressOf(6999)} ${'word '.repeat(10)}`;
    const [finding] = scanLargeFile(write('line.txt', text), { maximumBytes: 1e9 })?.findings ?? [];
    expect(finding).toMatchObject({ kind: 'email', line: 0, column: 4_500_000, start: 4_500_000 });
  });

  it('that cannot be read line by line is scanned so all the same, and says so', () => {
    const text = JSON.stringify(rows);
    const scanned = scanLargeFile(write('users.json', text), { maximumBytes: 1e9 });
    expect(scanned?.notices).toEqual([
      { message: 'It is too large to be read as JSON; it was scanned line by line.', line: 0 },
    ]);
    expect(scanned?.findings.filter(({ kind }) => kind === 'email')).toHaveLength(4);
  });

  it('that is binary is passed over', () => {
    expect(scanLargeFile(write('image.bin', Buffer.alloc(5000)), { maximumBytes: 1e9 })).toBeUndefined();
  });
});
