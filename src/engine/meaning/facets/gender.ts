import type { FacetContext } from '../facet';

/** Which of the locale's name lists somebody's names come from. */
export type Sex = 'female' | 'male';

const FEMALE = /^(?:f|w|female|woman|girl|lady|she|frau|weiblich|femme|mujer|femenino|donna|女|여)/i;
const MALE = /^(?:m|male|man|boy|he|herr|homme|hombre|masculino|uomo|男|남)/i;
const FEMALE_TITLE = /^(?:ms|mrs|miss|madam|lady|frau|mme|mlle|sra|srta|signora|pani)\b/i;
const MALE_TITLE = /^(?:mr|mister|sir|lord|herr|monsieur|m\.|sr|signor|pan)\b/i;
const OTHERS_SHARE = 0.1;

/** Somebody's sex and gender. */
export interface Gender {
  readonly sex: Sex;
  readonly gender: string;
}

/**
 * A sex, and a gender that goes with it: among those that the object's field allows, if it says. The sex is another
 * with such a field only where the field allows none that goes with it. Always draws two numbers.
 * @param known the sex that a written name says
 */
export function pickGender(context: FacetContext, known?: Sex): Gender {
  const drawn: Sex = context.random.chance(0.5) ? 'female' : 'male';
  const usual = known ?? drawn;
  const turn = context.random.real();
  const choices = context.choices('person.gender');
  if (choices === undefined) return { sex: usual, gender: turn < 0.02 ? 'non-binary' : usual };
  const others = choices.filter(text => sexOf(text) === undefined);
  const same = choices.filter(text => sexOf(text) === usual);
  if (others.length > 0 && (turn < OTHERS_SHARE || choices.length === others.length)) {
    const share = choices.length === others.length ? turn : turn / OTHERS_SHARE;
    return { sex: usual, gender: at(others, share) };
  }
  if (same.length > 0) return { sex: usual, gender: at(same, turn) };
  return { sex: usual === 'female' ? 'male' : 'female', gender: at(choices, turn) };
}

/** The sex, as the object's field writes it. */
export function writeSex(context: FacetContext, sex: Sex, turn: number): string {
  const choices = context.choices('person.sex');
  if (choices === undefined) return sex;
  return choices.find(text => sexOf(text) === sex) ?? at(choices, turn);
}

/** Pronouns for a gender, as the object's field writes them. */
export function writePronouns(context: FacetContext, { gender }: Gender, turn: number): string {
  const sex = sexOf(gender);
  const start = sex === undefined ? 'they' : sex === 'female' ? 'she' : 'he';
  const choices = context.choices('person.pronouns');
  if (choices === undefined) return PRONOUNS[start];
  return choices.find(text => startsWithWord(text, start)) ?? at(choices, turn);
}

const PRONOUNS = { they: 'they/them', she: 'she/her', he: 'he/him' } as const;

/** A polite title of the locale, or of those that the object's field allows, that does not contradict the sex. */
export function writeHonorific(context: FacetContext, sex: Sex, turn: number): string {
  const choices = context.choices('person.prefix');
  if (choices === undefined) return at(context.locale.honorifics[sex], turn);
  const wrong = sex === 'female' ? MALE_TITLE : FEMALE_TITLE;
  const fitting = choices.filter(text => !wrong.test(text));
  return at(fitting.length === 0 ? choices : fitting, turn);
}

function sexOf(gender: string): Sex | undefined {
  return FEMALE.test(gender) ? 'female' : MALE.test(gender) ? 'male' : undefined;
}

function at(texts: readonly string[], turn: number): string {
  return texts[Math.floor(turn * texts.length)] ?? '';
}

function startsWithWord(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  return lower.startsWith(word) && !/[a-z]/.test(lower.charAt(word.length));
}
