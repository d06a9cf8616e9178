import { describe, expect, it } from 'vitest';

import { scanText } from '../../src/app/scan/scanText';
import { localeIds } from '../../src/engine/locale/loadLocale';
import { documentWriters, type Row } from '../support/documentWriters';
import { recordedRun } from '../support/recordedRun';

const ROWS = 12;

/** What a scan says of a text that ought to be about nobody. */
function findingsIn(text: string, file: string): readonly unknown[] {
  return scanText(text, file).findings.map(({ kind, path, verdict, reason }) => [
    kind,
    path,
    verdict,
    reason,
  ]);
}

/** The values of an object by their paths' last names, as a table has them. */
function toRow(value: object): Row {
  const row: Record<string, string> = {};
  const add = (part: object, prefix: string): void => {
    for (const [key, each] of Object.entries(part) as [string, unknown][]) {
      const name = prefix === '' ? key : `${prefix}_${key}`;
      if (typeof each === 'object' && each !== null) {
        if (!Array.isArray(each)) add(each, name);
      } else row[name] = String(each).replaceAll(/\s+/g, ' ');
    }
  };
  add(value, '');
  return row;
}

describe.each(localeIds)('what is generated in %s is about nobody to a scan', locale => {
  const target = 'test/cases/model.ts#User';
  const generate = async (...flags: string[]): Promise<string> => {
    const { out, err, code } = await recordedRun(['generate', target, '--locale', locale, ...flags]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    return out;
  };

  it.each([
    ['users.json', 'json'],
    ['users.ndjson', 'ndjson'],
    ['users.yaml', 'yaml'],
    ['users.ts', 'ts'],
  ])('as %s', async (file, format) => {
    const text = await generate('--format', format, '--count', String(ROWS), '--seed', '7');
    // The marker of a module would vouch for all of it.
    const unmarked = text.replace(/^.*@fauxture.*$/m, '');
    expect(findingsIn(unmarked, file)).toEqual([]);
  });

  it('in every other format', async () => {
    const users = JSON.parse(await generate('--format', 'json', '--count', String(ROWS))) as object[];
    const rows = users.map(toRow);
    const names = Object.keys(Object.assign({}, ...rows));
    const table = rows.map(row => Object.fromEntries(names.map(name => [name, row[name] ?? ''])));
    for (const { file, write } of Object.values(documentWriters))
      expect({ file, found: findingsIn(write(table), file) }).toEqual({ file, found: [] });
  });
});
