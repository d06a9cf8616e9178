import type { Country } from '../locale/countries';
import type { City, LocaleTables } from '../locale/localeTables';
import { hashText, type Key } from '../random/key';
import type { Stream } from '../random/stream';
import type { LineItem } from './facets/lineItem';
import type { UnitId } from './units';

/** What the fields of one object know in common: a person, a place, a course of events. */
export interface Facet<T> {
  /** Unique; part of the random key. */
  readonly id: string;
  /** The id's hash, which keys the facet's stream. */
  readonly hash: Key;
  /** Whose instance it is; facets of one kind share the rules of who inherits from whom. */
  readonly kind: FacetKind;
  /**
   * Draws the facet once for each object that asks for it. It must draw all that it may ever be asked in a fixed
   * order, so that no field's presence changes another field's value.
   */
  readonly draw: (context: FacetContext) => T;
}

/**
 * - `person`, `place`, `company`: nested objects share the outer one's, unless the property's words name another
 *   role (`customer`, `shipping`), in which case all fields and objects of that role share one.
 * - `object`: each object has its own; never shared.
 */
export type FacetKind = 'person' | 'place' | 'company' | 'object';

/** What every draw can see. */
export interface DrawEnvironment {
  readonly locale: LocaleTables;
  readonly home: Country;
  /** Milliseconds since 1970 that count as now. */
  readonly now: number;
  /** Cities beyond the locale's own, which written values may name. */
  readonly places?: readonly ForeignCity[] | undefined;
}

/** A city of another country than the locale's. */
export interface ForeignCity {
  readonly city: City;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A value that is written already. */
export interface KnownValue {
  /** Dates are milliseconds since 1970. */
  readonly value: string | number;
  /** The unit that the field's name says, if it says one. */
  readonly unit: UnitId | undefined;
}

/** What a facet draws from. */
export interface FacetContext extends DrawEnvironment {
  readonly random: Stream;
  /** Another facet of the same object and role. */
  facet<T>(facet: Facet<T>): T;
  /**
   * What the fields of this object that have the given meaning are limited to: the texts of a literal union or
   * enum, such as `['visa', 'amex']` for `finance.cardNetwork`; `undefined` when nothing limits them.
   */
  choices(meaningId: string): readonly string[] | undefined;
  /**
   * What is written already where a field of this object and role has the given meaning; `undefined` where nothing is,
   * as always when a whole value is made.
   */
  known(meaningId: string): KnownValue | undefined;
  /** Whether anything is written at all, so that it is worth asking {@link known}. */
  readonly hasKnown: boolean;
  /** Whether some field of this object has the given meaning. */
  has(meaningId: string): boolean;
  /** The line that this object is to show, when it is an element of the items of an order. */
  parentItem?(): LineItem | undefined;
  /** How many elements the array of this object's items has, when that is known before the facet is drawn. */
  itemCount?(): number | undefined;
}

/** Declares a facet. */
export function defineFacet<T>(facet: Omit<Facet<T>, 'hash'>): Facet<T> {
  return { ...facet, hash: hashText(facet.id) };
}
