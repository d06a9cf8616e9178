import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bundle, loadInside } from '../lib/build.mjs';
import { freshFolder } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';

const MACHINES = [
  { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
  { TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'Pacific/Apia', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
];
const LOCALES = ['en', 'de', 'pl', 'ja', 'pt_BR'];
const ROWS = 50;

/** The same bytes on every machine, and values that do not move when other fields do. */
export async function run() {
  const inside = await loadInside();
  const folder = freshFolder('determinism', ['model.ts']);
  const file = join(folder, 'model.ts');
  const machines = await compareMachines(file);
  const edits = [];
  const source = readFileSync(file, 'utf8');
  const before = await draw(inside, file, source);
  for (const edit of listEdits(source)) {
    const after = await draw(inside, file, edit.text);
    edits.push({ name: edit.name, ...compare(before, after, edit.touched) });
  }
  const alone = await compareRows(inside, file, source);
  const moved = edits.filter(({ changed }) => changed.size > 0);
  const groups = ['add', 'remove', 'reorder'].map(kind => edits.filter(({ name }) => name.startsWith(kind)));
  return {
    title: 'Determinism',
    intro: [
      `\`models/model.ts\`, ${ROWS} rows for each edit. An edit adds, removes or reorders fields of one interface, nested ones too; every other field must keep its value.`,
    ],
    tables: [
      {
        head: ['promise', 'tried', 'hold'],
        rows: [
          [
            `same bytes (TypeScript and NDJSON, ${LOCALES.length} locales) under another TZ and LANG`,
            machines.length,
            machines.filter(each => each.same).length,
          ],
          ...['fields added', 'a field removed', 'fields reordered'].map((name, index) => [
            `${name}: nothing else changes`,
            groups[index].length,
            groups[index].filter(({ changed }) => changed.size === 0).length,
          ]),
          ['row 17 alone is row 17 of 1,000', 1, Number(alone)],
        ],
      },
    ],
    lists: [
      {
        title: 'Machines that differ',
        lines: machines.filter(each => !each.same).map(each => `${each.env}: ${each.what}`),
      },
      {
        title: 'Edits that move other values',
        lines: moved.map(
          ({ name, changed }) =>
            `${name}: ${[...changed].map(([path, count]) => `${path} (${count} times)`).join(', ')}`,
        ),
      },
    ],
    ok: alone && moved.length === 0 && machines.every(each => each.same),
  };
}

async function compareMachines(file) {
  const cli = await bundle('cli.js');
  const hashes = await Promise.all(
    MACHINES.map(async env => {
      const parts = [];
      for (const locale of LOCALES) {
        for (const format of ['ts', 'ndjson']) {
          const { out, err, code } = await runNode(
            [cli, 'generate', `${file}#User`, '--locale', locale, '--count', '20', '--format', format],
            { env },
          );
          parts.push(code === 0 ? createHash('sha256').update(out).digest('hex') : `exit ${code} ${err}`);
        }
      }
      return parts;
    }),
  );
  return hashes.slice(1).map((parts, index) => ({
    env: `TZ=${MACHINES[index + 1].TZ} LANG=${MACHINES[index + 1].LANG}`,
    same: parts.every((part, at) => part === hashes[0][at] && !part.startsWith('exit')),
    what: parts
      .map((part, at) => (part === hashes[0][at] ? '' : `${LOCALES[at >> 1]} ${part.slice(0, 200)}`))
      .filter(Boolean)
      .join('; '),
  }));
}

async function draw(inside, file, text) {
  const session = new inside.Session();
  writeFileSync(file, text);
  const { document } = inside.readTarget(session.openProject(file), file, 'User');
  const generator = inside.compile(document, await inside.resolveDrawOptions({ seed: 1 }));
  return Array.from({ length: ROWS }, (_, row) =>
    flatten(inside.toPlain(generator.generate(row)), '', new Map()),
  );
}

async function compareRows(inside, file, source) {
  writeFileSync(file, source);
  const one = new inside.Session();
  const { document } = inside.readTarget(one.openProject(file), file, 'User');
  const options = await inside.resolveDrawOptions({ seed: 1 });
  const alone = JSON.stringify(inside.toPlain(inside.compile(document, options).generate(17)));
  const { results } = await inside.generateValues(one, {
    file,
    types: ['User'],
    count: 1_000,
    draw: { seed: 1 },
  });
  return JSON.stringify([...results[0].values][17]) === alone;
}

function flatten(value, path, into) {
  if (typeof value !== 'object' || value === null) return into.set(path, value);
  for (const [key, each] of Object.entries(value))
    flatten(each, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, into);
  return into;
}

/** Which fields, by their path without indices, changed that the edit did not touch. */
function compare(before, after, touched) {
  const changed = new Map();
  before.forEach((row, index) => {
    for (const [path, value] of row) {
      const general = path.replace(/\[\d+\]/g, '[]').slice(1);
      if (touched.some(field => general.split(/[.[]/).includes(field)) || after[index].get(path) === value)
        continue;
      changed.set(general, (changed.get(general) ?? 0) + 1);
    }
  });
  return { changed };
}

/** Fields whose names have meanings that could pull on their neighbours. */
const ADDED =
  '  nickname: string; gender: string; note?: string; deletedAt: Date; countryCode: string; phoneNumber: string; discount: number; username: string; count: number;\n';

function* listEdits(text) {
  const source = ts.createSourceFile('model.ts', text, ts.ScriptTarget.Latest, true);
  for (const node of source.statements.filter(ts.isInterfaceDeclaration)) {
    const [first] = node.members;
    const start = first.getFullStart();
    const end = node.members.end;
    const name = node.name.text;
    const put = members => `${text.slice(0, start)}${members}${text.slice(end)}`;
    const members = node.members.map(member => member.getFullText());
    yield { name: `add fields first in ${name}`, text: put(`\n${ADDED}${members.join('')}`), touched: [] };
    yield { name: `add fields last in ${name}`, text: put(`${members.join('')}\n${ADDED}`), touched: [] };
    yield { name: `reorder ${name}`, text: put([...members].reverse().join('')), touched: [] };
    for (const [index, member] of node.members.entries()) {
      if (members.length === 1 || member.name.text === 'kind') continue;
      yield {
        name: `remove ${name}.${member.name.text}`,
        text: put(members.filter((_, at) => at !== index).join('')),
        touched: [member.name.text],
      };
    }
  }
}
