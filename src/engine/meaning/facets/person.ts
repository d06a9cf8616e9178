import type { LocaleTables, NameEntry } from '../../locale/localeTables';
import { defineFacet, type FacetContext } from '../facet';
import { ageAt, drawBirthDate } from './birth';
import { instantOf } from './knownInstants';
import { pickGender, writeHonorific, writePronouns, writeSex, type Gender, type Sex } from './gender';
import { findWrittenName } from './writtenName';

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
  draw: context => new DrawnPerson(context),
});

/** How many words of the stream come before those that a part of a person draws. */
const BEFORE = { birth: 6, sex: 11, pronouns: 13, honorific: 15 };

/** What few objects show is worked out when it is asked for. */
class DrawnPerson implements Person {
  readonly sex: Sex;
  readonly first: NameEntry;
  readonly middle: NameEntry;
  readonly last: NameEntry;
  private readonly identity: Gender;
  private birthday: number | undefined;

  constructor(private readonly context: FacetContext) {
    const { random, locale } = context;
    const written = findWrittenName(context);
    this.identity = pickGender(context, written.sex);
    this.sex = this.identity.sex;
    const first = random.pick(locale.firstNames[this.sex]);
    this.middle = random.pick(locale.firstNames[this.sex]);
    const last = random.pick(locale.lastNames[this.sex]);
    this.first = written.first ?? first;
    this.last = written.last ?? last;
  }

  get fullName(): string {
    return joinName(this.context.locale, this.first.text, this.last.text);
  }

  get initials(): string {
    return (this.first.ascii.charAt(0) + this.last.ascii.charAt(0)).toUpperCase();
  }

  get birthDate(): number {
    return (this.birthday ??= this.findBirthDate());
  }

  private findBirthDate(): number {
    const { context } = this;
    const written = instantOf(context.known('date.birth'));
    if (written !== undefined) return written;
    const age = context.known('person.age')?.value;
    return drawBirthDate(
      context.random.from(BEFORE.birth),
      context.now,
      typeof age === 'number' ? age : undefined,
    );
  }

  get age(): number {
    return ageAt(this.birthDate, this.context.now);
  }

  get gender(): string {
    return this.identity.gender;
  }

  get sexText(): string {
    return writeSex(this.context, this.sex, this.context.random.from(BEFORE.sex).real());
  }

  get pronouns(): string {
    return writePronouns(this.context, this.identity, this.context.random.from(BEFORE.pronouns).real());
  }

  get honorific(): string {
    return writeHonorific(this.context, this.sex, this.context.random.from(BEFORE.honorific).real());
  }
}

/** A given and a family name in the locale's order. */
function joinName(locale: LocaleTables, given: string, family: string): string {
  return locale.nameOrder.replace('{given}', given).replace('{family}', family);
}
