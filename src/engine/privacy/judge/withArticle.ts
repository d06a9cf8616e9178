/** A kind's title with its indefinite article, as it is spoken: `an e-mail address`, `a US social security number`, `an NHS number`. Pure. */
export function withArticle(title: string): string {
  if (title === 'precise coordinates') return title;
  return `${SPOKEN_AS_VOWEL.test(title) ? 'an' : 'a'} ${title}`;
}

/** Vowels but the U of `UK` and `US`, and letters whose names begin with one. */
const SPOKEN_AS_VOWEL = /^(?!U[KS]\b)[aeiou]|^(?:NHS|npm)\b/i;
