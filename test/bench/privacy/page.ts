import { Marks, bare, type Context, type LabelledDocument } from './labelled';
import { Random } from './random';
import { findCountry } from './values/country';
import { HARMLESS } from './values/harmless';
import type { Harmless } from './values/harmlessField';
import { makePerson, type Person } from './values/person';
import { makeReal } from './values/realValues';
import { makeReserved, makeSynthetic } from './values/reservedValues';

/** A labelled person: each part is marked. */
export type MarkedPerson = Record<
  | 'given'
  | 'family'
  | 'full'
  | 'email'
  | 'workEmail'
  | 'phone'
  | 'phoneAbroad'
  | 'street'
  | 'postcode'
  | 'birthDate'
  | 'handle',
  string
> & { readonly city: string; readonly raw: Person };

/** One document in the making: draws values and labels them. */
export class Page {
  readonly random: Random;
  private readonly marks = new Marks();

  constructor(
    readonly id: string,
    /** What holds where a value is not told otherwise. */
    private readonly context: Context = 'named',
  ) {
    this.random = new Random(id);
  }

  /** Somebody's value of a kind that is made here. */
  real(kind: string, form: 'formatted' | 'compact' = 'formatted', context = this.context): string {
    return this.personal(kind, makeReal(this.random, kind, form), context);
  }

  /** Somebody's value. */
  personal(kind: string, value: string, context = this.context): string {
    return this.marks.mark(value, { kind, truth: 'personal', context });
  }

  reserved(kind: string, context = this.context): string {
    return this.marks.mark(makeReserved(this.random, kind), { kind, truth: 'reserved', context });
  }

  other(what: string, value: string, context = this.context): string {
    return this.marks.mark(value, { kind: what, truth: 'other', context });
  }

  /** Somebody of a country, or of a language. */
  person(country: string, context = this.context): MarkedPerson {
    const raw = makePerson(this.random, findCountry(country));
    return this.label(raw, 'personal', context);
  }

  /** Somebody whose every identifying value is reserved. */
  syntheticPerson(country: string, context = this.context): MarkedPerson {
    const raw = makeSynthetic(this.random, makePerson(this.random, findCountry(country)));
    return this.label(raw, 'reserved', context);
  }

  /** A field that is about nobody, under a name that is not taken. */
  harmless(
    entry: Harmless,
    taken: readonly string[],
    mayBeBare = false,
  ): readonly [string, string] | undefined {
    const free = entry.keys.filter(key => !taken.includes(key));
    if (free.length === 0) return undefined;
    const value = this.other(entry.what, entry.make(this.random));
    return [this.random.pick(free), entry.isNumber && mayBeBare ? bare(value) : value];
  }

  /** Fields that are about nobody and look like nobody's. */
  noise(
    count: number,
    taken: readonly string[],
    { mayBeBare = false, isNameless = false } = {},
  ): (readonly [string, string])[] {
    const from = isNameless ? QUIET.filter(({ isPlainAlone }) => isPlainAlone) : QUIET;
    const found: (readonly [string, string])[] = [];
    while (found.length < count) {
      const names = [...taken, ...found.map(([key]) => key), ...NEUTRAL_KEYS];
      const field = this.harmless(this.random.pick(from), names, mayBeBare);
      if (field !== undefined) found.push(field);
    }
    return found;
  }

  finish(
    marked: string,
    path: string,
    about: { readonly language: string; readonly format: string },
  ): LabelledDocument {
    return { id: this.id, path, ...about, ...this.marks.extract(marked) };
  }

  private label(raw: Person, truth: 'personal' | 'reserved', context: Context): MarkedPerson {
    // Only the parts that are used are marked; a mark that is not written labels nothing.
    const mark = (kind: string, value: string): string => this.marks.mark(value, { kind, truth, context });
    return {
      raw,
      city: raw.city,
      given: mark('person-name', raw.given),
      family: mark('person-name', raw.family),
      full: mark('person-name', raw.full),
      email: mark('email', raw.email),
      workEmail: mark('email', raw.workEmail),
      phone: mark('phone', raw.phone),
      phoneAbroad: mark('phone', raw.phoneAbroad),
      street: mark('street-address', raw.street),
      postcode: mark(raw.country.code === 'GB' ? 'uk-postcode' : 'postcode', raw.postcode),
      birthDate: mark('birth-date', raw.birthDate),
      handle: mark('social-handle', raw.handle),
    };
  }
}

/** Names that say nothing. */
export const NEUTRAL_KEYS = ['value', 'data', 'field1', 'text', 'content', 'result', 'x', 'item'];

const LOUD =
  /name|address|password|key|ssn|phone|masked|label|type of|message|handle|company|lorem|settings|licence|strategy|serial|X\.509|degrees|resolver|of pixels|memory|mac as|old date|booking/;
/** What stands beside persons without being mistaken for part of them. */
const QUIET = HARMLESS.filter(({ what }) => !LOUD.test(what));
