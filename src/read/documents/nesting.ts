/** Deeper texts are nobody's data, and parsers would run out of stack. */
export const MAX_NESTING = 500;

/** How deep brackets stand inside one another at most, those in texts counted too. Linear. */
export function deepestNesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
