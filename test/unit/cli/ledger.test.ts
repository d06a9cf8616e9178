import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { CANARIES } from '../../support/canaries';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder } from '../../support/tempFolder';

/** A schema whose only value looks like somebody's. */
const schema = JSON.stringify({
  type: 'object',
  properties: { email: { const: CANARIES.email } },
  required: ['email'],
});

function workspace(): { readonly source: string; readonly out: string; readonly ledger: string } {
  const folder = tempFolder({ 'schemas/contact.schema.json': schema });
  mkdirSync(join(folder, '.git'));
  return {
    source: join(folder, 'schemas/contact.schema.json'),
    out: join(folder, 'contact.json'),
    ledger: join(folder, '.fauxture/ledger.json'),
  };
}

describe('the ledger', () => {
  it('tells a scan that a file is ours, until it is changed', async () => {
    const { source, out, ledger } = workspace();
    expect(await recordedRun(['generate', source, '--record', '--seed', '3', '--out', out])).toMatchObject({
      code: 0,
    });
    expect(JSON.parse(readFileSync(ledger, 'utf8'))).toEqual({
      version: 1,
      entries: [
        {
          file: 'contact.json',
          hash: expect.stringMatching(/^[\da-f]{64}$/),
          source: 'schemas/contact.schema.json',
          seed: 3,
          version: expect.any(String),
        },
      ],
    });
    expect(await recordedRun(['scan', out])).toMatchObject({ code: 0, err: '' });
    const all = await recordedRun(['scan', out, '--all']);
    expect(all.out).toContain('Fauxture made the file, as the ledger tells');

    writeFileSync(out, readFileSync(out, 'utf8').replaceAll('\n', '\r\n'));
    expect(await recordedRun(['scan', out])).toMatchObject({ code: 0 });
    writeFileSync(out, `${readFileSync(out, 'utf8')} `);
    const changed = await recordedRun(['scan', out]);
    expect(changed.code).toBe(1);
    expect(changed.err).toContain('It was changed since Fauxture made it');
  });

  it('is begun when asked for, kept from then on, and holds no value', async () => {
    const { source, out, ledger } = workspace();
    await recordedRun(['generate', source, '--out', out]);
    expect(existsSync(ledger)).toBe(false);
    expect(await recordedRun(['scan', out])).toMatchObject({ code: 1 });
    await recordedRun(['generate', source, '--out', out, '--record']);
    await recordedRun(['generate', source, '--out', out.replace('.json', '.yaml'), '--format', 'yaml']);
    const text = readFileSync(ledger, 'utf8');
    expect(text).toContain('contact.yaml');
    expect(text).not.toContain(CANARIES.email);
  });

  it('that is broken is told with what to do', async () => {
    const { source, out, ledger } = workspace();
    await recordedRun(['generate', source, '--out', out, '--record']);
    writeFileSync(ledger, '{');
    const { code, err } = await recordedRun(['scan', out]);
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(err).toContain('is not a ledger of Fauxture');
  });
});
