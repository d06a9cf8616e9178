import { nameWords } from './nameIndex';
import { singular, splitWords } from '../locale/splitWords';

/** Words at the end of a type's name that say nothing about what it describes. */
const OWNER_NOISE = new Set(
  'profile dto response request props properties input output entity model interface type data info schema record row parameters options payload detail base i t object summary view result update create update draft patch document doc json api form'.split(
    ' ',
  ),
);

/** The words of a field's name, what it is about last: `name of customer` is read as `customer name`. Pure. */
export function fieldWords(name: string): readonly string[] {
  return headFirst(joinUnit(nameWords(name)));
}

/** Minor units are a unit of one word: `amountInMinorUnits` is `amount in minor`. */
function joinUnit(words: string[]): string[] {
  return words.length > 2 && words.at(-1) === 'unit' && words.at(-2) === 'minor' ? words.slice(0, -1) : words;
}

/** `name of customer` is read as `customer name`, `number of items` as `item count`. */
function headFirst(words: string[]): string[] {
  const of = words.indexOf('of');
  if (of < 1 || of === words.length - 1) return words;
  const head = words.slice(0, of);
  const rest = words.slice(of + 1).filter(word => word !== 'the');
  return head.length === 1 && head[0] === 'number' ? [...rest, 'count'] : [...rest, ...head];
}

/** The words of an owner's name without what says nothing: `CreateUserDto` → `user`. Pure. */
export function ownerWords(name: string): readonly string[] {
  const words = splitWords(name).map(singular);
  while (words.length > 1 && OWNER_NOISE.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && /^(?:i|t|create|update|new|base|partial|c|\d+)$/.test(words[0] ?? ''))
    words.shift();
  return words;
}
