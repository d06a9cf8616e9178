/** How a new value takes over the outward form of the one that it replaces. All pure. */

/** A text in the case of another: all capitals, no capitals, or as it is. */
export function inCaseOf(text: string, original: string): string {
  const isUpper = original !== original.toLowerCase();
  const isLower = original !== original.toUpperCase();
  if (isUpper === isLower) return text;
  if (isLower) return text.toLowerCase();
  return original.length > 1 ? text.toUpperCase() : text;
}

/** The letters and digits of a text. */
function signsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}

/**
 * A text's letters and digits in the places of those of another, between whose separators they then stand; `undefined`
 * where these are more or fewer.
 */
function inPlacesOf(text: string, original: string): string | undefined {
  const signs = signsOf(text);
  if (signs.length !== signsOf(original).length) return undefined;
  let next = 0;
  return original.replace(/[\p{L}\p{N}]/gu, () => signs[next++] ?? '');
}

/** The ways in which a text may be written like another, the likest first. */
export function formsLike(text: string, original: string): readonly string[] {
  const placed = inPlacesOf(text, original);
  const hasSeparators = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(original);
  const forms = [
    ...(!hasSeparators && text.length === original.length ? [text] : []),
    ...(placed === undefined ? [] : [placed]),
    ...(hasSeparators ? [] : [signsOf(text).join('')]),
    text,
  ];
  return [...new Set(forms.flatMap(form => [inCaseOf(form, original), form]))];
}

/** A text in Latin letters without their accents; others as they are. */
export function withoutAccents(text: string): string {
  return /^[\p{Script=Latin}\p{M}\p{N}'’ ,.-]+$/u.test(text)
    ? text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[øØłŁđĐæÆœŒ]/g, letter => PLAIN[letter] ?? letter)
    : text;
}

const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};
