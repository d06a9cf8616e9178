import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadInside } from '../lib/build.mjs';
import { compileAll, countEscapes } from '../lib/compile.mjs';
import { bench, freshFolder } from '../lib/paths.mjs';

const SEEDS = 20;
const STRICTER = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: false,
};

/** Makes the 40 constructs of `torture.ts` with 20 seeds and compiles them from outside. */
export async function run() {
  const folder = freshFolder('torture', ['constructs/torture.ts', 'constructs/torture.shared.ts']);
  cpSync(join(bench, 'models/geo-types'), join(folder, 'node_modules/geo-types'), { recursive: true });
  return summarize(await makeAll(folder, await loadInside()));
}

async function makeAll(folder, { Session, generateModule }) {
  const session = new Session();
  const files = [];
  const problems = new Map();
  const note = (type, message) => problems.set(type, [...(problems.get(type) ?? []), message]);
  const escapes = { any: 0, never: 0, ignore: 0, doubleAssertion: 0 };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const out = join(folder, `seed${seed}.ts`);
    const made = await generateModule(session, {
      file: join(folder, 'torture.ts'),
      types: 'all',
      draw: { seed },
      out,
    });
    writeFileSync(out, made.text);
    files.push(out);
    const found = countEscapes(made.text);
    for (const name of Object.keys(escapes)) escapes[name] += found[name];
    for (const { type, message } of made.problems) note(type, `seed ${seed}: ${message}`);
    const written = new Set([...made.text.matchAll(/^\/\/ @fauxture (\S+) /gm)].map(match => match[1]));
    for (let number = 1; number <= 40; number += 1) {
      const prefix = `C${String(number).padStart(2, '0')}_`;
      const isThere = [...written, ...problems.keys()].some(type => type.startsWith(prefix));
      if (!isThere) note(prefix, `seed ${seed}: is missing`);
    }
  }
  return { files, problems, note, escapes };
}

function summarize({ files, problems, note, escapes }) {
  const strict = compileAll(files);
  for (const error of strict) note(toType(error.name), `does not compile: ${error.message}`);
  const constructs = [...problems.keys()].filter(type => /^C\d\d/.test(type));
  const stricter = compileAll(files, STRICTER).filter(
    error => !strict.some(each => each.line === error.line && each.file === error.file),
  );
  const missing = [...problems].map(
    ([type, messages]) => `${type}: ${messages.length} times, first ${messages[0]}`,
  );
  return {
    title: 'Forty constructs of TypeScript',
    intro: [
      `\`test/cases/constructs/torture.ts\`, ${SEEDS} seeds, compiled from outside by \`tsc --strict\`. intermock makes 10 to 13 of them, ts-json-schema-generator with json-schema-faker 23 to 28, typia 36.`,
    ],
    tables: [
      {
        head: [
          'constructs that compile with every seed',
          'errors',
          'errors more with exactOptionalPropertyTypes, noUncheckedIndexedAccess and verbatimModuleSyntax',
          'escapes',
        ],
        rows: [
          [
            `${40 - constructs.length} of 40`,
            strict.length,
            stricter.length,
            Object.entries(escapes)
              .map(([name, value]) => `${name} ${value}`)
              .join(', '),
          ],
        ],
      },
    ],
    lists: [
      { title: 'What falls short', lines: missing },
      {
        title: 'Stricter options',
        lines: [...new Set(stricter.map(error => `${error.name}: ${error.message}`))].slice(0, 20),
      },
    ],
    ok: constructs.length === 0,
  };
}

function toType(constant) {
  return constant === undefined ? '(imports)' : constant[0].toUpperCase() + constant.slice(1);
}
