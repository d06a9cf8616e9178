import { PlaceName, type FieldPlace } from './fieldPlace';

const nameless = new PlaceName('', '');
/** Of the pairs that were met last: documents repeat theirs. */
const names = new Map<string, PlaceName>();
const MAX_NAMES = 5000;

/** The place of a pair's value, or of the rest of a line where the key is empty. */
export function placeInLine(key: string, number: number): FieldPlace {
  return key === '' ? new LinePlace(number) : { path: key, name: nameOf(key) };
}

function nameOf(key: string): PlaceName {
  const known = names.get(key);
  if (known !== undefined) return known;
  if (names.size >= MAX_NAMES) names.clear();
  const name = new PlaceName(key, key);
  names.set(key, name);
  return name;
}

class LinePlace implements FieldPlace {
  readonly name = nameless;

  /** @param number 0-based */
  constructor(private readonly number: number) {}

  get path(): string {
    return `line ${String(this.number + 1)}`;
  }
}
