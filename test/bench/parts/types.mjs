import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bundle } from '../lib/build.mjs';
import { compileAll, countEscapes } from '../lib/compile.mjs';
import { freshFolder } from '../lib/paths.mjs';
import { share } from '../lib/report.mjs';
import { runNode } from '../lib/run.mjs';

/** Packages that nobody here wrote. Of one with more types than `most`, every n-th is taken. */
const PACKAGES = [
  { name: '@googlemaps/google-maps-services-js' },
  { name: '@microsoft/microsoft-graph-types' },
  { name: '@octokit/webhooks-types' },
  { name: '@slack/types' },
  { name: '@types/aws-lambda', module: 'aws-lambda' },
  { name: '@types/estree', module: 'estree' },
  { name: '@types/geojson', module: 'geojson' },
  { name: '@types/har-format', module: 'har-format' },
  { name: '@types/hast', module: 'hast' },
  { name: '@types/json-schema', module: 'json-schema' },
  { name: '@types/mdast', module: 'mdast' },
  { name: '@types/topojson-specification', module: 'topojson-specification' },
  { name: 'csstype' },
  { name: 'discord-api-types', module: 'discord-api-types/v10' },
  { name: 'openapi-types' },
  { name: 'plaid' },
  { name: 'schema-dts', most: 6 },
  { name: 'stripe' },
  { name: 'type-fest' },
  { name: 'vega-lite', most: 80 },
  { name: 'vscode-languageserver-types' },
];
const MOST = Number(process.env.BENCH_TYPES ?? 150);
const ESCAPES = ['any', 'never', 'ignore', 'doubleAssertion'];

/** Generates a fixture of each exported type of published packages and compiles it from outside. */
export async function run() {
  const only = process.env.BENCH_PACKAGES?.split(',');
  const packages = PACKAGES.filter(({ name }) => only === undefined || only.includes(name));
  const cli = await bundle('cli.js');
  const done = [];
  const queue = [...packages];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const outcome = await measure(next, cli);
      console.error(
        `  ${next.name}: ${outcome.good} of ${outcome.data} in ${(outcome.ms / 1000).toFixed(1)} s`,
      );
      done.push(outcome);
    }
  };
  await Promise.all([work(), work()]);
  return summarize(packages.map(({ name }) => done.find(each => each.name === name)));
}

async function measure({ name, module = name, most = MOST }, cli) {
  const folder = freshFolder(`types/${name.replace('/', '__')}`);
  const list = join(folder, 'list.ts');
  const { types, total } = listTypes(folder, list, module, most);
  const out = join(folder, 'fixtures.ts');
  const { code, err, ms } = await runNode([cli, 'generate', list, '--all', '--out', out], {
    timeout: 240_000,
  });
  const left = new Map(
    [...err.matchAll(/^fauxture: (\S+) was left out: (.*)$/gm)].map(match => [match[1], match[2]]),
  );
  const text = existsSync(out) ? readFileSync(out, 'utf8') : '';
  const constants = constantsOf(text);
  const crash =
    text === ''
      ? `nothing was written (exit ${code}): ${err.trim().split('\n').slice(0, 3).join(' ')}`
      : undefined;
  const errors = text === '' ? [] : compileAll([out]);
  const failed = new Map(errors.map(error => [error.name ?? '(imports)', error.message]));
  const outcomes = types.map(type => {
    const constant = constants.get(type.name);
    const error = constant === undefined ? undefined : failed.get(constant);
    const refusal =
      constant === undefined
        ? (left.get(type.name) ?? crash ?? 'not in the output, and no reason given')
        : undefined;
    return { ...type, package: name, error, refusal };
  });
  const data = outcomes.filter(each => each.kind === 'data');
  const good = data.filter(
    each => each.error === undefined && each.refusal === undefined && !failed.has('(imports)'),
  );
  return {
    name,
    total,
    outcomes,
    data: data.length,
    good: good.length,
    escapes: countEscapes(text),
    ms,
    importError: failed.get('(imports)'),
  };
}

/** The constants of a module by the type that their marker names. */
function constantsOf(text) {
  const pattern = /^\/\/ @fauxture (\S+) .*\n(?:export )(?:const|function) ([\w$]+)/gm;
  return new Map([...text.matchAll(pattern)].map(match => [match[1], match[2]]));
}

/** Writes a module that hands on the types of a package, and says what kind of type each is. */
function listTypes(folder, list, module, most) {
  writeFileSync(list, `import * as all from '${module}';\nexport { all };\n`);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const program = ts.createProgram([list], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(list);
  const imported = checker.getSymbolAtLocation(source.statements[0].moduleSpecifier);
  if (imported === undefined) throw new Error(`${module} cannot be resolved`);
  const found = typesIn(checker, imported, '', new Set());
  const step = Math.max(1, found.length / most);
  const kept = Array.from(
    { length: Math.min(most, found.length) },
    (_, index) => found[Math.floor(index * step)],
  );
  const types = kept.map(type => ({ ...type, path: type.name, name: type.name.replaceAll('.', '_') }));
  // A namespace that is handed on takes all of its types along, so what stands in one or is one gets an alias.
  const isAliased = type => type.path.includes('.') || type.isNamespace;
  const flat = types.filter(type => !isAliased(type));
  const nested = types.filter(type => isAliased(type) && type.kind !== 'open generic');
  const spaces = [...new Set(nested.map(type => type.path.split('.')[0]))];
  const lines = [
    ...(flat.length > 0
      ? [`export type { ${flat.map(type => type.name).join(', ')} } from '${module}';`]
      : []),
    ...(spaces.length > 0
      ? [`import type { ${spaces.map(space => `${space} as in${space}`).join(', ')} } from '${module}';`]
      : []),
    ...nested.map(type => `export type ${type.name} = in${type.path};`),
  ];
  writeFileSync(list, `${lines.join('\n')}\n`);
  return { types: [...flat, ...nested], total: found.length };
}

const TYPE_FLAGS =
  ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class | ts.SymbolFlags.Enum;

function typesIn(checker, module, prefix, seen) {
  if (seen.has(module)) return [];
  seen.add(module);
  return checker.getExportsOfModule(module).flatMap(item => {
    const symbol = item.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(item) : item;
    const isNamespace =
      (symbol.flags & ts.SymbolFlags.Module) !== 0 && !symbol.declarations.some(ts.isSourceFile);
    const own =
      symbol.flags & TYPE_FLAGS && item.name !== 'default'
        ? [{ name: prefix + item.name, kind: kindOf(checker, symbol), isNamespace }]
        : [];
    return isNamespace ? [...own, ...typesIn(checker, symbol, `${prefix}${item.name}.`, seen)] : own;
  });
}

function kindOf(checker, symbol) {
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  const parameters = symbol.declarations.flatMap(node => node.typeParameters ?? []);
  if (parameters.some(parameter => parameter.default === undefined)) return 'open generic';
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (type.flags & ts.TypeFlags.Never) return 'never';
  if (type.flags & ts.TypeFlags.Any) return 'any';
  if (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) return 'data';
  const members = type.isUnion() ? type.types : [type];
  const isFunction = each =>
    each.getCallSignatures().length + each.getConstructSignatures().length > 0 &&
    each.getProperties().length === 0;
  if (members.every(isFunction)) return 'function';
  return members.some(
    each =>
      each.getProperties().length > 0 && each.getProperties().every(property => isMethod(checker, property)),
  ) && members.length === 1
    ? 'service'
    : 'data';
}

/** A required function: an object of nothing else is a service, such as a client or a visitor. */
function isMethod(checker, property) {
  const type = checker.getTypeOfSymbol(property);
  return (property.flags & ts.SymbolFlags.Optional) === 0 && type.getCallSignatures().length > 0;
}

function summarize(all) {
  const sum = of => all.reduce((total, each) => total + of(each), 0);
  const others = ({ outcomes }) => outcomes.filter(each => each.kind !== 'data');
  const row = each => [
    each.name,
    each.total,
    each.data,
    each.good,
    share(each.good, each.data),
    `${others(each).filter(isMade).length} of ${others(each).length}`,
    ESCAPES.reduce((total, name) => total + each.escapes[name], 0),
    (each.ms / 1000).toFixed(1),
  ];
  const data = sum(each => each.data);
  const good = sum(each => each.good);
  const otherCount = sum(each => others(each).length);
  const bad = all.flatMap(each => each.outcomes).filter(each => !isMade(each));
  const escapes = ESCAPES.map(name => `${name} ${sum(each => each.escapes[name])}`).join(', ');
  return {
    title: 'Types that nobody here wrote',
    intro: [
      'Each exported type of published packages, handed on by a module of one `export type { … }`, made by `fauxture generate list.ts --all`, and compiled from outside by `tsc --strict`. “Others” are function types, classes, objects of methods only, `any`, `never` and generics whose parameters have no default: made too where they can be, but counted apart. Of a package with many types every n-th is taken.',
      `Escapes in everything that was written: ${escapes}. \`never\` and \`any\` count as words of the syntax tree, so also where a type argument needs them.`,
    ],
    tables: [
      {
        head: [
          'package',
          'exported types',
          'data types tried',
          'compile',
          'share',
          'others made',
          'escapes',
          'seconds',
        ],
        rows: [
          ...all.map(row),
          [
            '**all**',
            sum(each => each.total),
            data,
            good,
            share(good, data),
            `${otherCount - bad.filter(each => each.kind !== 'data').length} of ${otherCount}`,
            sum(each => ESCAPES.reduce((total, name) => total + each.escapes[name], 0)),
            (sum(each => each.ms) / 1000).toFixed(0),
          ],
        ],
      },
    ],
    lists: listMissing(all, bad),
    ok: good >= data * 0.98 && bad.every(each => each.error === undefined),
  };
}

function listMissing(all, bad) {
  const lines = kinds => {
    const groups = new Map();
    for (const each of bad.filter(({ kind }) => kinds(kind === 'data'))) {
      const key = `\`${each.package}\`: ${reasonOf(each)}`;
      groups.set(key, [...(groups.get(key) ?? []), each.name]);
    }
    return [...groups].map(
      ([key, names]) =>
        `${key} (${names.length}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''})`,
    );
  };
  return [
    {
      title: 'Imports that do not compile',
      lines: all.filter(each => each.importError).map(each => `${each.name}: ${each.importError}`),
    },
    { title: 'Data types that are missing, and why', lines: lines(isData => isData) },
    { title: 'Other types that are missing, and why', lines: lines(isData => !isData) },
  ];
}

function isMade(each) {
  return each.error === undefined && each.refusal === undefined;
}

/** The reason without the type's own name and without the literal types of the compiler's message. */
function reasonOf({ name, error, refusal }) {
  const text = error === undefined ? refusal : `does not compile: ${error}`;
  const plain = text
    .replaceAll(name, '…')
    .replace(/ (?:Make it optional or allow other values|Allow some value) for it\.$/, '')
    .replace(/\s+/g, ' ');
  const wanted = /^(.*?was left out: )Type .*? is not assignable to type '(.{0,60}?)[.']/.exec(plain);
  return wanted === null ? plain.slice(0, 200) : `${wanted[1]}not assignable to ${wanted[2]}`;
}
