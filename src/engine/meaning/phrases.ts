/** The phrases of a text that `;` parts, trimmed: a long list of names that stays readable. Pure. */
export function phrases(text: string): readonly string[] {
  return text
    .split(';')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '');
}
