const LETTERS = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** What a country writes otherwise than by leaving marks out. */
const CUSTOMS = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue' },
  da: { ø: 'oe', å: 'aa' },
};

/** A name in lower-case ASCII letters, as its country makes e-mail addresses. Empty where no rule is known. */
export function romanize(name, { ascii, hanzi }) {
  if (/\p{Script=Hangul}/u.test(name)) return romanizeHangul(name);
  if (/\p{Script=Han}/u.test(name)) return [...name].map(character => hanzi?.get(character) ?? '?').join('');
  const custom = { ...LETTERS, ...CUSTOMS[ascii] };
  return [...name.toLowerCase().normalize('NFC')]
    .map(letter => custom[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Revised Romanization, syllable by syllable as names are written. */
function romanizeHangul(name) {
  const plain = part => (part === '-' ? '' : part);
  return [...name]
    .map(character => {
      const index = character.codePointAt(0) - 0xac00;
      const initial = INITIALS[Math.floor(index / 588)];
      const vowel = VOWELS[Math.floor((index % 588) / 28)];
      return plain(initial) + vowel + plain(FINALS[index % 28]);
    })
    .join('');
}
