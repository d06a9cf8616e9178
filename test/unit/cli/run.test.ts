import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { recordedRun } from '../../support/recordedRun';
import { tempFolder } from '../../support/tempFolder';

const MODELS = `export enum Status { Open = 'open', Done = 'done' }
export interface Task {
  id: string;
  title: string;
  status: Status;
  dueAt?: Date;
  tags: string[];
  owner: { email: string };
}
interface Hidden { id: string }
export interface Impossible { value: never }
export interface Wrong { value: Missing }
`;
const STRICT = '{ "compilerOptions": { "strict": true, "types": [] } }';
const folder = tempFolder({
  'tsconfig.json': STRICT,
  'models.ts': MODELS,
  'two.ts':
    'export interface A { id: string }\nexport interface B { value: never }\nexport interface C { n: number }\n',
  'none.ts': 'export const x = 1;\n',
  'broken/tsconfig.json': '{\n  "compilerOptions": {\n    "strict": tru\n  }\n}\n',
  'broken/a.ts': 'export interface A { id: string }\n',
  'odd/tsconfig.json': '{\n  "compilerOptions": {\n    "target": "ES1066"\n  }\n}\n',
  'odd/a.ts': 'export interface A { id: string }\n',
  'out/here.txt': 'a file\n',
  'out/existing.ts': 'export const mine = 1;\n',
});
const models = join(folder, 'models.ts');
const task = `${models}#Task`;
const out = (name: string): string => join(folder, 'out', name);

describe('--help', () => {
  it.each([['list'], ['explain'], ['generate'], ['scan'], ['lsp']])(
    'of %s says what it does and shows examples',
    async command => {
      const { code, out: text, err } = await recordedRun([command, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(text).toContain(`Usage: fauxture ${command}`);
      expect(text).toMatch(/Example/);
      expect(text).toContain(`fauxture ${command} `);
    },
  );

  it('of the whole names every command', async () => {
    const { code, out: text } = await recordedRun(['--help']);
    expect(code).toBe(0);
    for (const command of ['list', 'explain', 'generate', 'scan', 'lsp'])
      expect(text).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });
});

describe('a mistake is exit code 2, one clear line, and nothing on stdout', () => {
  const MISTAKES: Readonly<Record<string, readonly [args: readonly string[], says: RegExp]>> = {
    'a missing file': [['generate', `${join(folder, 'nope.ts')}#Task`], /nope\.ts/],
    'a missing file to list': [['list', join(folder, 'nope.ts')], /nope\.ts/],
    'a folder as the file': [['generate', `${folder}#Task`], /folder|directory/i],
    'a folder to list': [['list', folder], /folder|directory/i],
    'a missing type, naming those that are there': [['generate', `${models}#Taks`], /Taks.*Task/],
    'a missing type to explain': [['explain', `${models}#Taks`], /Taks.*Task/],
    'a type that is an error, naming the field': [
      ['generate', `${models}#Wrong`],
      /models\.ts.*Wrong\.value/,
    ],
    'no type named': [['generate', models], /#Name.*--all/],
    'a type and --all': [['generate', task, '--all'], /--all/],
    'a tsconfig that does not parse, with file and line': [
      ['generate', `${join(folder, 'broken/a.ts')}#A`],
      /broken\/tsconfig\.json:3/,
    ],
    'a missing tsconfig': [['generate', task, '--tsconfig', join(folder, 'nope.json')], /nope\.json/],
    'an unknown option': [['generate', task, '--cuont', '3'], /--cuont.*--count/s],
    'an unknown command': [['generat', task], /generat.*generate/s],
    'a missing argument': [['generate'], /target/],
    'a second argument': [['generate', task, task], /argument/],
    'an unknown locale, naming those there are': [['generate', task, '--locale', 'tlh'], /locale.*\ben_GB\b/],
    'an unknown format': [['generate', task, '--format', 'xml'], /xml.*json/],
    'an unknown style': [['generate', task, '--style', 'class'], /class.*factory/],
    '--count -1': [['generate', task, '--count', '-1'], /--count.*whole number/],
    '--count 0': [['generate', task, '--count', '0'], /--count.*whole number/],
    '--count 1.5': [['generate', task, '--count', '1.5'], /--count.*whole number/],
    '--count x': [['generate', task, '--count', 'x'], /--count.*whole number/],
    '--seed -1': [['generate', task, '--seed', '-1'], /--seed.*whole number/],
    '--seed 1e99': [['generate', task, '--seed', '1e99'], /--seed.*whole number/],
    '--optional 2': [['generate', task, '--optional', '2'], /--optional.*probability/],
    '--items 5-2': [['generate', task, '--items', '5-2'], /--items.*range/],
    '--depth 99': [['generate', task, '--depth', '99'], /--depth.*whole number/],
    '--now yesterday': [['generate', task, '--now', 'yesterday'], /ISO 8601/],
    '--now 2025-02-31': [['generate', task, '--now', '2025-02-31'], /ISO 8601/],
    'a missing folder to write to': [
      ['generate', task, '--out', join(folder, 'nope/x.ts')],
      /nope\/x\.ts.*folder does not exist/,
    ],
    'a path below a file to write to': [
      ['generate', task, '--out', out('here.txt/x.ts')],
      /here\.txt\/x\.ts/,
    ],
    'a folder to write to': [['generate', task, '--out', join(folder, 'out')], /out.*is a folder/],
  };

  it.each(Object.entries(MISTAKES))('%s', async (_, [args, says]) => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const { code, out: printed, err } = await recordedRun(args);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^fauxture: /);
    expect(
      err
        .trim()
        .split('\n')
        .filter(
          line => line !== 'Run with --help to see what there is.' && !line.startsWith('(Did you mean'),
        ),
    ).toHaveLength(1);
    expect(err).not.toMatch(/\n\s+at |undefined|\[object/);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });
});

describe('what cannot be made is exit code 1 and one clear line', () => {
  const REFUSALS: Readonly<Record<string, readonly [args: readonly string[], says: RegExp]>> = {
    'a type without values, naming the field': [
      ['generate', `${models}#Impossible`],
      /Impossible\.value cannot be made/,
    ],
    'the same as JSON': [
      ['generate', `${models}#Impossible`, '--format', 'json'],
      /Impossible\.value cannot be made/,
    ],
    'a type that is not exported, saying what to do': [
      ['generate', `${models}#Hidden`],
      /Hidden is not exported.*Export it/,
    ],
    'a file without types': [['generate', join(folder, 'none.ts'), '--all'], /no types/],
  };

  it.each(Object.entries(REFUSALS))('%s', async (_, [args, says]) => {
    const { code, out: printed, err } = await recordedRun([...args, '--out', out('refused.ts')]);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out('refused.ts'))).toBe(false);
  });
});

describe('a cancelled run', () => {
  it('says so, writes nothing and leaves what is there', async () => {
    const controller = new AbortController();
    const running = recordedRun(
      ['generate', task, '--count', '50', '--out', out('existing.ts')],
      controller.signal,
    );
    controller.abort();
    const { code, out: printed, err } = await running;
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(err).toMatch(/^fauxture: cancelled; nothing was written\.\n$/);
    expect(readFileSync(out('existing.ts'), 'utf8')).toBe('export const mine = 1;\n');
  });
});

describe('generate', () => {
  it('prints a module to stdout and nothing else', async () => {
    const { code, out: text, err } = await recordedRun(['generate', task]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(text).toContain('export const task: Task = {');
    expect(text).toMatch(/^import /);
    expect(text.endsWith('};\n')).toBe(true);
  });

  it('writes a file whole, with imports that resolve from there, and prints nothing', async () => {
    const { code, out: text, err } = await recordedRun(['generate', task, '--out', out('task.ts')]);
    expect({ code, text, err }).toEqual({ code: 0, text: '', err: '' });
    expect(readFileSync(out('task.ts'), 'utf8')).toContain('from "../models"');
    expect(readdirSync(join(folder, 'out')).filter(name => name.startsWith('.'))).toEqual([]);
  });

  it('makes one JSON value, or a list with --count, even of one', async () => {
    const [one, list, many] = await Promise.all(
      [[], ['--count', '1'], ['--count', '3']].map(async args => {
        const { out: text } = await recordedRun(['generate', task, '--format', 'json', ...args]);
        return JSON.parse(text) as unknown;
      }),
    );
    expect(one).toMatchObject({
      id: expect.any(String) as string,
      owner: { email: expect.stringContaining('@') as string },
    });
    expect(list).toEqual([one]);
    expect(many).toHaveLength(3);
    expect((many as unknown[])[0]).toEqual(one);
  });

  it('makes as many lines of NDJSON as asked for, each a JSON value', async () => {
    const { out: text } = await recordedRun(['generate', task, '--format', 'ndjson', '--count', '5']);
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(5);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ status: expect.stringMatching(/^(?:open|done)$/) as string });
  });

  it('makes JSON of a type that is not exported', async () => {
    const { code, out: text } = await recordedRun(['generate', `${models}#Hidden`, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toEqual({ id: expect.any(String) as string });
  });

  it('makes an array constant of many', async () => {
    const { out: text } = await recordedRun(['generate', task, '--count', '2']);
    expect(text).toMatch(/export const tasks: (?:Task\[\]|readonly Task\[\]) = \[/);
  });

  it('leaves out optional fields when told so', async () => {
    const valueOf = async (how: string): Promise<unknown> =>
      JSON.parse((await recordedRun(['generate', task, '--format', 'json', '--optional', how])).out);
    expect(await valueOf('never')).not.toHaveProperty('dueAt');
    expect(await valueOf('always')).toHaveProperty('dueAt');
  });

  it('with --all writes what can be made, names the rest on stderr, and exits with 1', async () => {
    const { code, out: text, err } = await recordedRun(['generate', join(folder, 'two.ts'), '--all']);
    expect(code).toBe(1);
    expect(text).toContain('export const a: A');
    expect(text).toContain('export const c: C');
    expect(text).not.toMatch(/\bB\b/);
    expect(err).toMatch(/^fauxture: B was left out: B\.value cannot be made: [^\n]+\n$/);
  });

  it('with --all says how far it is, on a terminal only, and takes that back', async () => {
    const { err } = await recordedRun(['generate', join(folder, 'two.ts'), '--all'], undefined, {
      isTerminal: true,
    });
    expect(err).toContain('\r1 of 3 types');
    expect(err).toMatch(/3 of 3 types\S*, checking them\r\S*fauxture: B was left out/);
  });

  it('with --all as JSON gives an object with one entry a type', async () => {
    const { code, out: text } = await recordedRun([
      'generate',
      join(folder, 'two.ts'),
      '--all',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['A', 'C']);
  });
});

describe('list', () => {
  it('as JSON gives name, kind, line and whether it is exported', async () => {
    const { code, out: text } = await recordedRun(['list', models, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toEqual([
      { name: 'Status', kind: 'enum', line: 1, exported: true },
      { name: 'Task', kind: 'interface', line: 2, exported: true },
      { name: 'Hidden', kind: 'interface', line: 10, exported: false },
      { name: 'Impossible', kind: 'interface', line: 11, exported: true },
      { name: 'Wrong', kind: 'interface', line: 12, exported: true },
    ]);
  });

  it('as text gives a place that a terminal can open', async () => {
    const { out: text } = await recordedRun(['list', models]);
    expect(text).toContain(`${models}:2  interface Task\n`);
    expect(text).toContain(`${models}:10  interface Hidden  (not exported)\n`);
  });

  it('of a file without types is empty, and says so on stderr', async () => {
    const { code, out: text, err } = await recordedRun(['list', join(folder, 'none.ts'), '--format', 'json']);
    expect({ code, list: JSON.parse(text) as unknown }).toEqual({ code: 0, list: [] });
    expect(err).not.toMatch(/\n./);
  });
});

describe('explain', () => {
  it('as JSON gives path, shape, meaning and reason of every field, elements as []', async () => {
    const { code, out: text } = await recordedRun(['explain', task, '--format', 'json']);
    expect(code).toBe(0);
    const found = JSON.parse(text) as { target: string; fields: Record<string, unknown>[] };
    expect(found.target).toBe(task);
    expect(found.fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'title', 'status', 'dueAt', 'tags[]', 'owner.email']),
    );
    for (const field of found.fields) {
      expect(field).toMatchObject({
        path: expect.any(String) as string,
        shape: expect.any(String) as string,
        because: expect.stringMatching(/\S/) as string,
      });
      expect(field).toHaveProperty('meaning');
    }
    expect(found.fields.find(({ path }) => path === 'owner.email')).toMatchObject({
      meaning: 'internet.email',
    });
  });

  it('as text has a line a field', async () => {
    const { out: text } = await recordedRun(['explain', task]);
    expect(text).toMatch(/^owner\.email\s+internet\.email\s+\S/m);
  });
});
