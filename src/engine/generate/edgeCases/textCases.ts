import type { StringShape } from '../../shape/shape';
import { hashText } from '../../random/key';
import { compileTextDrawer } from '../patterns/textDrawer';
import { planField } from '../planField';
import { compileTextRules, countPoints } from '../stringRules';
import { withValue, type DraftCase, type DraftCases } from './draftCase';
import type { Place } from './places';

/** Longer texts than this are not written out, even where a limit asks for them. */
export const MOST_POINTS = 20_000;
/** The length of a text that counts as long where nothing limits it. */
const LONG = 1000;
/** Shorter limits than this leave no room for prose. */
const PROSE = 50;

/** Texts at their limits and just inside, and those that programs trip over: all of them where any text will do. */
export const textCases: DraftCases = (place, { baseOf }) => {
  const { shape } = place;
  if (shape.kind !== 'string' || shape.template !== undefined) return [];
  const base = baseOf(place);
  const lengthen = textOfLength(shape, typeof base === 'string' ? base : 'text');
  return [...lengths(place, shape, lengthen), ...classes(place, shape, lengthen)];
};

type Lengthen = (length: number) => string | undefined;

/** At both limits of the length and just inside. */
function lengths(place: Place, shape: StringShape, lengthen: Lengthen): readonly DraftCase[] {
  const { minLength = 0, maxLength = Infinity } = shape;
  const make = (length: number, why: string, priority: 1 | 2): DraftCase[] => {
    const text = length > MOST_POINTS || length < 1 ? undefined : lengthen(length);
    const label = `: ${String(length)} ${length === 1 ? 'character' : 'characters'} (${why})`;
    return text === undefined ? [] : [withValue(place, text, { category: 'boundary', priority, label })];
  };
  const isFixed = minLength === maxLength;
  return [
    ...(minLength > 0 ? make(minLength, isFixed ? 'exact length' : 'shortest', 1) : []),
    ...(minLength > 0 && minLength < maxLength
      ? make(minLength + 1, 'just longer than the shortest', 2)
      : []),
    ...(maxLength < Infinity && !isFixed ? make(maxLength, 'longest', 1) : []),
    ...(maxLength < Infinity && maxLength > minLength + 1
      ? make(maxLength - 1, 'just shorter than the longest', 2)
      : []),
  ];
}

/** What makes a text of a length that obeys the other limits too; `undefined` for a length where none was found. */
export function textOfLength(shape: StringShape, base: string): Lengthen {
  const free = compileTextRules(shape, '');
  return length => {
    const points = Array.from(fill(base, length)).slice(0, length);
    if (points.at(-1) === ' ') points[points.length - 1] = 's';
    const text = points.join('');
    if (free(text)) return text;
    const exact = { ...shape, minLength: length, maxLength: length };
    const obeys = compileTextRules(exact, '');
    return compileTextDrawer(exact, obeys)(hashText(`length ${String(length)}`));
  };
}

function fill(base: string, length: number): string {
  const word = base.trim() === '' ? 'text' : base;
  const times = Math.ceil(length / (countPoints(word) + 1)) + 1;
  return Array.from({ length: times }, () => word).join(' ');
}

type Special = readonly [label: string, text: string];

/** What is tried on every field that holds a text. */
const FIRST: readonly Special[] = [
  ['empty', ''],
  ['blank', ' '],
  ['one character', 'a'],
  ['letters beyond ASCII', 'Ærøskøbing Łódź Čačak'],
  ['astral characters', '𝒜 𐍈 👩🏽‍🚀'],
  ['quotes', `"double" 'single' \`back\``],
  ['HTML', '<b>bold</b> &amp; <script>alert(1)</script>'],
];

/** What is tried besides where any text will do. */
const MORE: readonly Special[] = [
  ['padded with blanks', '  padded  '],
  ['combining characters', 'Cafe\u0301 n\u0303'],
  ['composed letter (NFC)', '\u00c5ngstro\u0308m'.normalize('NFC')],
  ['decomposed letter (NFD)', '\u00c5ngstr\u00f6m'.normalize('NFD')],
  ['Turkish i', 'İstanbul ılık IŞIK'],
  ['ligature and sharp s', 'ﬁne Straße'],
  ['right to left', 'שלום مرحبا'],
  ['mixed directions', 'abc \u202eאבג\u202c 123'],
  ['East Asian', '東京都 서울 北京'],
  ['zero-width characters', 'zero\u200bwidth\u200djoin\ufeff'],
  ['newline', 'first line\nsecond line'],
  ['carriage return', 'first line\r\nsecond line'],
  ['tab', 'one\ttwo'],
  ['SQL', `Robert'); DROP TABLE students;--`],
  ['path', '../../etc/passwd'],
  ['backslashes', 'C:\\temp\\new'],
  ['template fragment', '${1 + 1} {{1 + 1}} <%= 1 + 1 %>'],
  ['format string', '%s %d %n %x {0}'],
  ['word for nothing', 'null'],
  ['number as text', '007'],
  ['formula', '=1+1'],
  ['JSON', '{"a": [1, null]}'],
  ['very long word', 'Donaudampfschifffahrt'.repeat(12)],
];

/** Meanings whose texts are prose: any text will do. */
const FREE =
  /^(?:text|social)\.|\.(?:bio|description|comment|note|message|review|summary|notes|giftMessage|jobDescription)$/;

function classes(place: Place, shape: StringShape, lengthen: Lengthen): readonly DraftCase[] {
  const found = planField(shape, place.field)?.found;
  const isFree = isProse(shape) && (found === undefined || FREE.test(found.meaning.id));
  // Where a field is about something its meaning says what is special; that any text is of its type says little.
  const first = found === undefined || isFree ? FIRST : FIRST.slice(0, 1);
  const make =
    (priority: 2 | 3) =>
    ([label, text]: Special): DraftCase =>
      withValue(place, text, { category: 'text', priority, label: `: ${label}` });
  const long = shape.maxLength === undefined ? lengthen(LONG) : undefined;
  return [
    ...first.map((special, at) => make(isFree || at === 0 ? 2 : 3)(special)),
    ...(long === undefined ? [] : [make(isFree ? 2 : 3)([`long (${String(LONG)} characters)`, long])]),
    ...(isFree ? MORE.map(make(3)) : []),
  ];
}

/** Whether a text may be anything that is not too short to be prose. */
function isProse({ format, patterns, maxLength = Infinity }: StringShape): boolean {
  return format === undefined && patterns === undefined && maxLength >= PROSE;
}
