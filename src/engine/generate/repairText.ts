/** A text in the ways that identifiers, codes and titles are written, nearest to the original first. Pure. */
export function* repairText(text: string): Iterable<string> {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  yield lower;
  yield upper;
  yield capitalize(text);
  if (words.length === 0) return;
  for (const joint of ['-', '_', '', '.', '/', ' ']) yield words.join(joint);
  yield words.map((word, at) => (at === 0 ? word : capitalize(word))).join('');
  yield words.map(capitalize).join('');
  yield words.map(capitalize).join(' ');
  for (const joint of ['_', '-', '']) yield words.join(joint).toUpperCase();
  for (const word of words) {
    yield word;
    yield capitalize(word);
    yield word.toUpperCase();
  }
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
