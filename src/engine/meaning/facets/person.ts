import type { LocaleTables, NameEntry } from '../../locale/localeTables';
import { defineFacet } from '../facet';
import { ageAt, drawBirthDate } from './birth';
import { findWrittenName } from './writtenName';
import { pickGender, writeHonorific, writePronouns, writeSex, type Sex } from './gender';

/** Who somebody is. */
export interface Person {
  readonly sex: Sex;
  readonly first: NameEntry;
  readonly middle: NameEntry;
  readonly last: NameEntry;
  /** In the locale's order. */
  readonly fullName: string;
  /** ASCII capitals, given name first: `EK`. */
  readonly initials: string;
  /** Midnight UTC. */
  readonly birthDate: number;
  /** Whole years at `now`. */
  readonly age: number;
  /** As the object's fields of these names write it. */
  readonly gender: string;
  readonly sexText: string;
  readonly pronouns: string;
  readonly honorific: string;
}

/** A person whose names, gender and age agree. Ages lie in 18 … 85. */
export const personFacet = defineFacet<Person>({
  id: 'person',
  kind: 'person',
  draw: context => {
    const { random, locale } = context;
    const gender = pickGender(context);
    const { sex } = gender;
    const drawnFirst = random.pick(locale.firstNames[sex]);
    const middle = random.pick(locale.firstNames[sex]);
    const drawnLast = random.pick(locale.lastNames[sex]);
    const { first = drawnFirst, last = drawnLast } = findWrittenName(context);
    const birthDate = drawBirthDate(random, context.now);
    return {
      sex,
      first,
      middle,
      last,
      fullName: joinName(locale, first.text, last.text),
      initials: (first.ascii.charAt(0) + last.ascii.charAt(0)).toUpperCase(),
      birthDate,
      age: ageAt(birthDate, context.now),
      gender: gender.gender,
      sexText: writeSex(context, sex, random.real()),
      pronouns: writePronouns(context, gender, random.real()),
      honorific: writeHonorific(context, sex, random.real()),
    };
  },
});

/** A given and a family name in the locale's order. */
function joinName(locale: LocaleTables, given: string, family: string): string {
  return locale.nameOrder.replace('{given}', given).replace('{family}', family);
}
