import type { PrivacyKind } from '../definePrivacyKind';
import { privacyKinds } from '../kinds';
import { everyPiece, foldPiece, foldProse, foldWords } from './foldWords';

interface Phrase {
  readonly kind: PrivacyKind;
  readonly words: readonly string[];
}

const kinds: readonly PrivacyKind[] = privacyKinds;

/** Phrases by their first word; joined ones (`phonenumber`) as one word. */
const phrases = new Map<string, Phrase[]>();
/** Of `customer > name`: kinds by the owner's last word. */
const owned = new Map<string, Phrase[]>();

/** Words between words, of several languages. */
const CONNECTIVES = new Set(
  'de du des d del della dell di do da dos das la le l der des von van of the'.split(' '),
);

for (const kind of kinds) {
  for (const text of kind.words ?? []) {
    const [left = '', right] = text.split(' > ');
    if (right === undefined) addPhrase(kind, left);
    else push(owned, foldWords(left).at(-1) ?? '', { kind, words: foldWords(right) });
  }
}

function addPhrase(kind: PrivacyKind, text: string): void {
  const words = foldWords(text);
  push(phrases, words[0] ?? '', { kind, words });
  // Names leave out what sentences need: `numeroCarte` of `numero de carte`.
  const short = words.filter(word => !CONNECTIVES.has(word));
  if (short.length > 1 && short.length < words.length) {
    push(phrases, short[0] ?? '', { kind, words: short });
    push(phrases, short.join(''), { kind, words: [short.join('')] });
  }
  if (words.length > 1) push(phrases, words.join(''), { kind, words: [words.join('')] });
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  map.set(key, [...(map.get(key) ?? []), phrase]);
}

/** The kinds that some words speak for, and of how many words the phrase is that does. Pure. */
export function kindsNamedBy(words: readonly string[]): ReadonlyMap<PrivacyKind, number> {
  let found: Map<PrivacyKind, number> | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const some = phrases.get(words[index] ?? '');
    if (some === undefined) continue;
    for (const { kind, words: phrase } of some) {
      if (!phrase.every((part, offset) => words[index + offset] === part)) continue;
      found ??= new Map();
      found.set(kind, Math.max(found.get(kind) ?? 0, phrase.length));
    }
  }
  return found ?? NONE;
}

const NONE: ReadonlyMap<PrivacyKind, number> = new Map();

/** By the first word of phrases, the fewest digits that a kind needs of which they speak. */
const fewestDigits = new Map<string, number>();
for (const [first, some] of phrases)
  fewestDigits.set(first, Math.min(...some.map(({ kind }) => kind.needs?.digits ?? 0)));

/** The same of a text; nothing where no kind that it speaks of is satisfied with the digits that it has. Pure. */
export function kindsSpokenOf(text: string, digits: number): ReadonlyMap<PrivacyKind, number> {
  const isSilent = everyPiece(text, (piece, isCode) => digits < digitsAsked(piece, isCode));
  return isSilent ? NONE : kindsNamedBy(foldProse(text));
}

/** By the pieces that were met last. */
const asked = new Map<string, number>();
const MEMORY = 20_000;

/** The fewest digits that a kind needs of which a phrase speaks that begins with a word of a piece. */
function digitsAsked(piece: string, isCode: boolean): number {
  if (isCode) return fewestDigits.get(piece) ?? Infinity;
  const known = asked.get(piece);
  if (known !== undefined) return known;
  if (asked.size >= MEMORY) asked.clear();
  const fewest = Math.min(...foldPiece(piece).map(word => fewestDigits.get(word) ?? Infinity));
  asked.set(piece, fewest);
  return fewest;
}

/** The kinds of a value whose name is exactly some words, by whom it belongs to: the `name` of a customer, or of nobody named. Pure. */
export function kindsOwnedBy(owner: readonly string[], words: readonly string[]): readonly PrivacyKind[] {
  const found = owned.get(owner.at(-1) ?? '') ?? [];
  return found.filter(phrase => phrase.words.join(' ') === words.join(' ')).map(phrase => phrase.kind);
}
