import { FORMATS, PROSE, type Format, type Row } from '../formats';
import type { LabelledDocument } from '../labelled';
import { NEUTRAL_KEYS, Page } from '../page';
import { RESERVED_VALUES } from '../values/reservedValues';
import { CALM_SENTENCES } from './calmSentences';
import type { Use } from './use';
import { CONTACT, USES } from './uses';

const NAMED = FORMATS.filter(({ isNameless }) => isNameless !== true);
const NAMELESS = FORMATS.filter(({ isNameless }) => isNameless === true);
const TAKES_NUMBERS = /^(?:json|ndjson|typescript|javascript|sql|test file|cassette, nock)/;
const isAscii = (text: string): boolean => /^[\w\s-]*$/.test(text);
/** Values of several lines. */
const LONG = ['private-key', 'passport-mrz'];

/** A format that can write it. */
export function pickFormat(page: Page, keys: readonly string[], kind = ''): Format {
  const fits = NAMED.filter(
    ({ isAsciiOnly, isOneLine }) =>
      (isAsciiOnly !== true || keys.every(isAscii)) && (isOneLine !== true || !LONG.includes(kind)),
  );
  return page.random.pick(fits);
}

/** One document a name, a neutral one or two, and one of sentences, for every use of every kind. */
export function documentsFromUses(): LabelledDocument[] {
  return [...USES, ...CONTACT].flatMap(use => [
    ...use.keys.map(key => named(use, key)),
    ...(use.isPlainAlone === true
      ? [neutral(use), nameless(use)]
      : use.hints === undefined
        ? []
        : [neutral(use)]),
    ...(use.texts === undefined ? [] : [free(use, use.texts)]),
  ]);
}

function named(use: Use, key: string): LabelledDocument {
  const page = new Page(`named/${use.kind}/${use.language}/${key}`);
  const hints = use.hints ?? [];
  const format = pickFormat(page, [key, ...hints.map(([name]) => name)], use.kind);
  const around = page.noise(2, [key, 'email', ...hints.map(([name]) => name)], {
    mayBeBare: TAKES_NUMBERS.test(format.id),
  });
  const form = page.random.chance(0.35) ? 'compact' : 'formatted';
  const rows = Array.from({ length: page.random.int(1, 2) }, (_, at): Row => {
    const noise =
      at === 0 ? around : around.map(([name]) => [name, page.other('again', page.random.digits(2))] as const);
    const company: Row = use.needsCompany === true ? [['email', page.real('email')]] : [];
    return [noise[0]!, [key, page.real(use.kind, form)], ...company, ...hints, noise[1]!];
  });
  return page.finish(format.write(rows), format.path, { language: use.language, format: format.id });
}

function neutral(use: Use): LabelledDocument {
  const page = new Page(`neutral/${use.kind}/${use.language}`, 'neutral');
  const key = page.random.pick(NEUTRAL_KEYS);
  const format = pickFormat(page, [], use.kind);
  const around = page.noise(2, [key]);
  const rows: Row[] = [[around[0]!, ...(use.hints ?? []), [key, page.real(use.kind)], around[1]!]];
  return page.finish(format.write(rows), format.path, { language: use.language, format: format.id });
}

function nameless(use: Use): LabelledDocument {
  const page = new Page(`nameless/${use.kind}/${use.language}`, 'neutral');
  const isList = page.random.chance(0.4);
  const rows = Array.from({ length: 2 }, (): Row => {
    const [first, second] = page.noise(2, [], { isNameless: true });
    return [first!, ['', page.real(use.kind)], second!];
  });
  const about = { language: use.language, format: isList ? 'json, list' : 'csv, no header' };
  if (!isList) return page.finish(NAMELESS[0]!.write(rows), NAMELESS[0]!.path, about);
  return page.finish(
    `${JSON.stringify(
      rows.map(row => row[1]![1]),
      undefined,
      2,
    )}\n`,
    'test/inputs.json',
    about,
  );
}

function free(use: Use, texts: readonly string[]): LabelledDocument {
  const page = new Page(`free/${use.kind}/${use.language}`, 'free');
  const calm = page.random.shuffle(CALM_SENTENCES).slice(0, 2);
  const sentences = texts.map(text => text.replace('{}', () => page.real(use.kind)));
  const all = [...sentences, ...calm.map(text => page.other('calm sentence', text))];
  const prose = page.random.pick(PROSE);
  return page.finish(prose.write(all), prose.path, { language: use.language, format: prose.id });
}

const KEYS_OF_RESERVED: Readonly<Record<string, string>> = { 'private ipv4': 'ipv4' };

/** Reserved values under the same names, under none, and in sentences. */
export function documentsOfReserved(): LabelledDocument[] {
  return Object.keys(RESERVED_VALUES).flatMap(kind => {
    const uses = [...USES, ...CONTACT].filter(use => use.kind === (KEYS_OF_RESERVED[kind] ?? kind));
    const keys = uses.flatMap(use => use.keys).slice(0, 3);
    const texts = uses.flatMap(use => use.texts ?? []).slice(0, 2);
    return [...new Set([...keys, 'value'])]
      .map(key => reservedNamed(kind, key))
      .concat(texts.length === 0 ? [] : [reservedFree(kind, texts)]);
  });
}

function reservedNamed(kind: string, key: string): LabelledDocument {
  const page = new Page(`reserved/${kind}/${key}`, key === 'value' ? 'neutral' : 'named');
  const format = pickFormat(page, [key], kind);
  const around = page.noise(2, [key]);
  const rows: Row[] = [
    [around[0]!, [key, page.reserved(kind)], around[1]!],
    [
      [around[0]![0], page.other('again', '7')],
      [key, page.reserved(kind)],
      [around[1]![0], page.other('again', '8')],
    ],
  ];
  return page.finish(format.write(rows), format.path, { language: 'en', format: format.id });
}

function reservedFree(kind: string, texts: readonly string[]): LabelledDocument {
  const page = new Page(`reserved free/${kind}`, 'free');
  const prose = page.random.pick(PROSE);
  const sentences = texts.map(text => text.replace('{}', () => page.reserved(kind)));
  return page.finish(prose.write(sentences), prose.path, { language: 'en', format: prose.id });
}
