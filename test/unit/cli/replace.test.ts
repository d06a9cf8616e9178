import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { CANARIES, CANARY_DOCUMENTS, canariesIn } from '../../support/canaries';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const { email, ssn } = CANARIES;
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('replace', () => {
  const users = `{\n  "user": { "email": "${email}" },\n  "other": { "email": "jane@example.com" }\n}\n`;

  it('writes the files, counts by kind, and leaves nothing for a second run', async () => {
    const folder = tempFolder({
      'users.json': users,
      'orders.csv': `id,customer_email,ssn\n1,${email},${ssn}\n`,
      'fine.txt': 'x\n',
    });
    const { code, out, err } = await recordedRun(['replace', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/orders\.csv: 1 email, 1 us-ssn\n.*users\.json: 1 email\n$/);
    const result = JSON.parse(read(folder, 'users.json')) as { user: { email: string } };
    expect(read(folder, 'users.json')).toBe(users.replace(email, result.user.email));
    expect(read(folder, 'orders.csv')).toContain(`\n1,${result.user.email},`);
    expect((await recordedRun(['scan', folder])).out).toMatch(/^No personal data found/);
    expect((await recordedRun(['replace', folder])).out).toBe('No personal data to replace.\n');
    const other = tempFolder({ 'fine.json': '{}' });
    await recordedRun(['replace', other]);
    expect(existsSync(join(other, '.fauxture'))).toBe(false);
  });

  it('gives equal values in other runs of one workspace, and others in another one', async () => {
    const [one, other] = [tempFolder(), tempFolder()];
    const results: string[] = [];
    for (const folder of [one, one, other]) {
      writeFiles(folder, { 'users.json': users });
      await recordedRun(['replace', join(folder, 'users.json')]);
      results.push(read(folder, 'users.json'));
    }
    expect(results[1]).toBe(results[0]);
    expect(results[2]).not.toBe(results[0]);
  });

  it('prints a masked diff with --dry-run and writes nothing', async () => {
    const folder = tempFolder({ 'users.json': users });
    const { code, out, err } = await recordedRun(['replace', folder, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^--- a\/.*users\.json\n\+\+\+ b\/.*users\.json\n@@ -2 \+2 @@\n- {2}"user": \{ "email": "w…@g…" \},\n\+ {2}"user": \{ "email": "\S+@\S+\.example\.\w+" \},\n$/,
    );
    expect(err).toMatch(/no secret yet/);
    expect(read(folder, 'users.json')).toBe(users);
    expect(existsSync(join(folder, '.fauxture'))).toBe(false);
  });

  it('shows in a diff what it then writes, once there is a secret', async () => {
    const folder = tempFolder({ '.fauxture/secret': 'f'.repeat(64), 'users.json': users });
    const { out } = await recordedRun(['replace', folder, '--dry-run']);
    await recordedRun(['replace', folder]);
    const [, added = ''] = /^\+ (.*)$/m.exec(out) ?? [];
    expect(read(folder, 'users.json')).toContain(added);
  });

  it('replaces only the kinds that are asked for', async () => {
    const folder = tempFolder({ 'a.json': JSON.stringify({ email, ssn }) });
    await recordedRun(['replace', folder, '--kind', 'us-ssn']);
    const result = JSON.parse(read(folder, 'a.json')) as Record<string, string>;
    expect(result['email']).toBe(email);
    expect(result['ssn']).not.toBe(ssn);
  });

  it('gives what comes on stdin to stdout, and the count to stderr', async () => {
    const folder = tempFolder();
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const { code, out, err } = await recordedRun(['replace', '-'], undefined, {
      input: `mail: ${email}\r\n`,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^mail: \S+@\S+\.example\.\w+\r\n$/);
    expect(err).toMatch(/stdin: 1 email\n$/);
    vi.restoreAllMocks();
  });

  it('leaves ignored findings and what .fauxture.json excludes', async () => {
    const ignored = `mail: ${email} # fauxture-ignore\n`;
    const files = {
      'a.yaml': ignored,
      'docs/b.yaml': `mail: ${email}\n`,
      '.fauxture.json': '{"scan":{"exclude":["docs/**"]}}',
    };
    const folder = tempFolder(files);
    await recordedRun(['replace', folder]);
    for (const [name, text] of Object.entries(files)) expect(read(folder, name)).toBe(text);
  });

  it('ends with 1 and says where, without the value, if something cannot be replaced', async () => {
    const begin = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
    const folder = tempFolder({ 'a.txt': `${begin}\nno end\n${email}\n` });
    const { code, err } = await recordedRun(['replace', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/a\.txt:1:1: kept private key -…-: .*by hand\.\n$/);
    expect(read(folder, 'a.txt')).not.toContain(email);
  });

  it.each([
    ['no path', [], /Name the files/],
    ['a missing path', ['nope.json'], /nope\.json/],
    ['an unknown kind', ['.', '--kind', 'e-mail'], /no kind "e-mail".*email/],
    ['two kinds of changes', ['--staged', '--since', 'HEAD'], /not both/],
  ])('%s is bad use, in one clear line', async (_title, args, says) => {
    const { code, out, err } = await recordedRun(['replace', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
  });

  it('writes nothing when it is cancelled', async () => {
    const folder = tempFolder({ 'users.json': users });
    expect((await recordedRun(['replace', folder], AbortSignal.abort())).code).toBe(1);
    expect(read(folder, 'users.json')).toBe(users);
  });
});

describe('no value gets out, whatever the document', () => {
  it.each([
    ['as a diff', ['--dry-run']],
    ['as a diff of one kind', ['--dry-run', '--kind', 'us-ssn']],
    ['as counts', []],
  ])('%s', async (_title, flags) => {
    const folder = tempFolder(CANARY_DOCUMENTS);
    const { out, err } = await recordedRun(['replace', folder, ...flags]);
    expect(out).not.toBe('');
    expect([...canariesIn(out), ...canariesIn(err)]).toEqual([]);
  });
});

describe('a file is written', () => {
  const text = `Grüße an ${email}\n`;

  it.each([
    [
      'UTF-8 with a byte order mark',
      Buffer.from(`\uFEFF${text}`),
      (content: Buffer) => content.toString('utf8'),
    ],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), (content: Buffer) => content.toString('utf16le')],
    [
      'UTF-16 in the other order',
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
      (content: Buffer) => content.swap16().toString('utf16le'),
    ],
    ['Latin-1', Buffer.from(text, 'latin1'), (content: Buffer) => content.toString('latin1')],
  ])('in its encoding: %s', async (_title, content, decode) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.txt'), content);
    expect((await recordedRun(['replace', folder])).code).toBe(0);
    const result = decode(readFileSync(join(folder, 'a.txt')));
    expect(result).toMatch(/^\uFEFF?Grüße an \S+@\S+\.example\.\w+\n$/);
  });

  // Windows keeps permissions another way, and makes links for administrators only.
  if (process.platform !== 'win32')
    it('with its permissions, and where a link leads', async () => {
      const folder = tempFolder({ 'goal.sh': `#!/bin/sh\n# ${email}\n` });
      chmodSync(join(folder, 'goal.sh'), 0o755);
      symlinkSync(join(folder, 'goal.sh'), join(folder, 'link.sh'));
      await recordedRun(['replace', join(folder, 'link.sh')]);
      expect(lstatSync(join(folder, 'link.sh')).isSymbolicLink()).toBe(true);
      expect(statSync(join(folder, 'goal.sh')).mode & 0o777).toBe(0o755);
      expect(read(folder, 'goal.sh')).not.toContain(email);
    });

  it('whole, also what a scan would not look at', async () => {
    const folder = tempFolder({
      'big.csv': `id,email\n${'1,jane@example.com\n'.repeat(20)}2,${email}\n`,
      '.fauxture.json': '{"scan":{"maximumBytes":100}}',
    });
    await recordedRun(['replace', folder]);
    expect(read(folder, 'big.csv')).not.toContain(email);
    expect(read(folder, 'big.csv').split('\n')).toHaveLength(23);
  });
});
