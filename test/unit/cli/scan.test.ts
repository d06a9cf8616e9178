import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import Ajv from 'ajv-draft-04';
import { describe, expect, it, vi } from 'vitest';

import { CANARIES, CANARY_DOCUMENTS, canariesIn } from '../../support/canaries';
import { installPackage } from '../../support/installPackage';
import { recordedRun } from '../../support/recordedRun';
import { tempFolder, writeFiles } from '../../support/tempFolder';

const { email, ssn } = CANARIES;
const reserved = 'jane@example.com';

interface JsonReport {
  readonly files: number;
  readonly bytes: number;
  readonly findings: readonly Readonly<Record<string, string | number>>[];
}

async function scanJson(...args: readonly string[]): Promise<JsonReport> {
  const { out } = await recordedRun(['scan', ...args, '--format', 'json']);
  return JSON.parse(out) as JsonReport;
}

describe('scan', () => {
  const folder = tempFolder({
    'users.json': `{\n  "user": { "email": "${email}" },\n  "other": { "email": "${reserved}" }\n}\n`,
    'fine.json': `{ "email": "${reserved}" }\n`,
  });

  it('tells each finding by file, with place, verdict, kind, masked value and reason, and sums up', async () => {
    const { code, out, err } = await recordedRun(['scan', folder]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/users\.json\n {2}2:23 {2}likely real {2}e-mail address w…@g… {2}user\.email: .+\n/);
    expect(out).toMatch(/1 finding \(1 likely real\) in 1 file of 2 files scanned/);
  });

  it('gives JSON with 1-based places', async () => {
    const { files, bytes, findings } = await scanJson(folder);
    expect({ files, bytes }).toEqual({ files: 2, bytes: expect.any(Number) });
    expect(findings).toEqual([
      {
        file: expect.stringMatching(/users\.json$/),
        line: 2,
        column: 23,
        endColumn: 23 + email.length,
        path: 'user.email',
        kind: 'email',
        verdict: 'likely-real',
        reason: expect.any(String),
        masked: 'w…@g…',
      },
    ]);
  });

  it('shows what is synthetic too with --all, and its standard', async () => {
    const { findings } = await scanJson(folder, '--all');
    expect(findings.filter(({ verdict }) => verdict === 'synthetic')).toHaveLength(2);
    expect(findings.find(({ verdict }) => verdict === 'synthetic')?.['reason']).toMatch(/RFC/);
  });

  it('says so where there is nothing, and ends with 0', async () => {
    const { code, out } = await recordedRun(['scan', join(folder, 'fine.json')]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^No personal data found \(1 file scanned/),
    });
  });

  it('reads stdin', async () => {
    const { code, out } = await recordedRun(['scan', '-'], undefined, { input: `mail: ${email}\n` });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^stdin\n {2}1:7 /) });
  });

  it.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'plausible'], 1],
    [[], 1],
  ])('%j decides the exit code', async (flags, code) => {
    expect((await recordedRun(['scan', folder, ...flags])).code).toBe(code);
  });

  it.each([
    ['no path', [], /scan \./],
    ['a missing path', ['nope.json'], /nope\.json/],
    ['two kinds of changes', ['--staged', '--since', 'HEAD'], /not both/],
    ['a missing baseline', ['.', '--baseline', 'nope.json'], /--update-baseline/],
    ['no baseline to update', ['.', '--update-baseline'], /--baseline FILE/],
    ['an unknown format', ['.', '--format', 'xml'], /sarif/],
  ])('%s is bad use, in one clear line', async (_title, args, says) => {
    const { code, out, err } = await recordedRun(['scan', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
  });

  it('ends when it is cancelled', async () => {
    const { code, out } = await recordedRun(['scan', folder], AbortSignal.abort());
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

describe('no value gets out, whatever the document', () => {
  const folder = tempFolder(CANARY_DOCUMENTS);
  const baseline = join(tempFolder(), 'baseline.json');
  const runs = {
    text: ['scan', folder],
    'text with synthetic values': ['scan', folder, '--all'],
    JSON: ['scan', folder, '--format', 'json'],
    SARIF: ['scan', folder, '--format', 'sarif'],
    'a new baseline': ['scan', folder, '--baseline', baseline, '--update-baseline'],
    'a baseline': ['scan', folder, '--baseline', baseline],
  };

  it.each(Object.entries(runs))('in %s', async (_title, args) => {
    const { out, err } = await recordedRun(args);
    expect(canariesIn(out)).toEqual([]);
    expect(canariesIn(err)).toEqual([]);
    if (existsSync(baseline)) expect(canariesIn(readFileSync(baseline, 'utf8'))).toEqual([]);
  });

  it.each(Object.keys(CANARY_DOCUMENTS))('and %s is not passed over', async name => {
    const { findings } = await scanJson(join(folder, name));
    expect(findings.filter(({ verdict }) => verdict === 'likely-real').length).toBeGreaterThan(0);
    for (const { line, column, endColumn } of findings) {
      const text = CANARY_DOCUMENTS[name]!.split('\n')[Number(line) - 1]!;
      const value = text.slice(Number(column) - 1, Number(endColumn) - 1);
      expect(value.length).toBeGreaterThan(5);
    }
  });

  it('and what cannot be parsed is told with its place', async () => {
    const { err } = await recordedRun(['scan', folder]);
    for (const name of ['broken.json', 'broken.yaml', 'broken.ts'])
      expect(err).toMatch(
        new RegExp(`${name.replace('.', '\\.')}:\\d+: It does not parse as .+ scanned as text`),
      );
  });
});

describe('--format sarif', () => {
  it(
    'is valid SARIF 2.1.0 with a rule, a place and a level for each result',
    { timeout: 180_000 },
    async () => {
      const published = installPackage('@microsoft/jest-sarif', '1.0.0-beta.0');
      const schema = JSON.parse(
        readFileSync(join(published, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
      ) as object;
      const folder = tempFolder({ ...CANARY_DOCUMENTS, 'odd näme #1.json': `{"email":"${email}"}` });
      const { code, out } = await recordedRun(['scan', folder, '--format', 'sarif', '--all']);
      expect(code).toBe(1);
      const log = JSON.parse(out);
      const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
      const isValid = ajv.validate(schema, log);
      expect(ajv.errors).toBe(null);
      expect(isValid).toBe(true);
      const [{ results, tool }] = log.runs;
      expect(results.length).toBeGreaterThan(20);
      for (const { ruleId, ruleIndex, level, locations } of results) {
        expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        expect(['warning', 'note', 'none']).toContain(level);
        expect(() => new URL(locations[0].physicalLocation.artifactLocation.uri, 'file:///x/')).not.toThrow();
      }
    },
  );
});

describe('a baseline', () => {
  const folder = tempFolder();
  const data = join(folder, 'data');
  const baseline = join(folder, 'baseline.json');
  const flags = [data, '--baseline', baseline];
  const write = (...emails: readonly string[]): void =>
    writeFiles(data, { 'users.json': JSON.stringify(emails.map(each => ({ email: each }))) });
  const other = ['otto.besson', 'gmail.com'].join('@');
  const counts = (): number[] =>
    (JSON.parse(readFileSync(baseline, 'utf8')) as { entries: { count: number }[] }).entries.map(
      ({ count }) => count,
    );

  it('accepts what was there, wherever it moves, and tells what is new', async () => {
    write(email, email);
    expect((await recordedRun(['scan', ...flags, '--update-baseline'])).code).toBe(0);
    expect(counts()).toEqual([2]);
    write(reserved, email, email);
    const same = await recordedRun(['scan', ...flags]);
    expect({ code: same.code, out: same.out }).toEqual({
      code: 0,
      out: expect.stringMatching(/2 more in the baseline/),
    });
    write(email, email, other);
    expect((await recordedRun(['scan', ...flags])).code).toBe(1);
    write(email, email, email);
    expect((await recordedRun(['scan', ...flags])).code).toBe(1);
  });

  it('only shrinks, unless a reason is given', async () => {
    write(email, other);
    expect((await recordedRun(['scan', ...flags, '--update-baseline'])).code).toBe(1);
    expect(counts()).toEqual([1]);
    const reason = 'published in our imprint';
    expect((await recordedRun(['scan', ...flags, '--update-baseline', '--reason', reason])).code).toBe(0);
    expect(counts()).toEqual([1, 1]);
    expect(readFileSync(baseline, 'utf8')).toContain(reason);
    rmSync(join(data, 'users.json'));
    await recordedRun(['scan', ...flags, '--update-baseline']);
    expect(counts()).toEqual([]);
  });

  it('that is none is not overwritten', async () => {
    writeFileSync(baseline, '{"mine": true}');
    const { code, err } = await recordedRun(['scan', ...flags, '--update-baseline']);
    expect(code).toBe(2);
    expect(err).toMatch(/not a baseline/);
    expect(readFileSync(baseline, 'utf8')).toBe('{"mine": true}');
  });
});

describe('in a git repository', () => {
  const folder = tempFolder({ 'old.json': `{\n  "email": "${email}"\n}\n`, 'sub/kept.txt': 'a\nb\nc\n' });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Begin');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);

  const places = async (...args: readonly string[]): Promise<readonly string[]> => {
    const previous = process.env['GIT_DIR'];
    process.env['GIT_DIR'] = join(folder, '.git');
    process.env['GIT_WORK_TREE'] = folder;
    try {
      const { findings } = await scanJson(...args);
      return findings.map(({ file, line }) => `${String(file)}:${String(line)}`);
    } finally {
      if (previous === undefined) delete process.env['GIT_DIR'];
      delete process.env['GIT_WORK_TREE'];
    }
  };

  it('looks only at added lines: staged ones, or all since a commit', async () => {
    writeFiles(folder, {
      'old.json': `{\n  "ssn": "${ssn}",\n  "email": "${email}"\n}\n`,
      'sub/kept.txt': `a\n+++ b/x ${email}\nb\nc\n`,
      'odd "näme".txt': `x\n${email}\n`,
      'package-lock.json': `{ "author": "${email}" }\n`,
    });
    expect(await places('--staged')).toEqual([]);
    git('add', 'old.json', 'sub', 'package-lock.json');
    writeFiles(folder, { 'sub/kept.txt': 'a\nb\nc\n' });
    expect(await places('--staged')).toEqual(['old.json:2', 'sub/kept.txt:2']);
    expect(await places('--since', 'HEAD')).toEqual(['old.json:2', 'odd "näme".txt:2']);
  });
});
