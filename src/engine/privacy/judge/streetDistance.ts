import type { Candidate } from '../detect/candidate';
import type { DocumentField } from '../documentField';

/** As if none was. */
const FAR = 1000;

/** Counts the fields, of one record or the next, since a street was passed. */
export class StreetDistance {
  distance = FAR;
  private record = -1;

  /** Passes a field with what was found in it. */
  pass({ record }: DocumentField, found: readonly Candidate[]): void {
    const isNear = Math.abs(record - this.record) <= 1;
    this.record = record;
    const isStreet = found.length > 0 && found.some(({ kind }) => kind.id === 'street-address');
    if (isStreet) this.distance = 1;
    else this.distance = isNear ? Math.min(this.distance + 1, FAR) : FAR;
  }
}
