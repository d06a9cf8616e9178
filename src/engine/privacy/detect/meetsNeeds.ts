import type { KindNeeds } from '../definePrivacyKind';
import { classesOf } from './characterClasses';
import type { TextMeasure } from './measureText';

/** {@link KindNeeds} in which every count is given. */
export type CountedNeeds = Required<Omit<KindNeeds, 'text' | 'signs'>> & {
  /** Classes of which one must be there. */
  readonly classes: number;
  readonly text: KindNeeds['text'] | undefined;
};

/** Fills in the counts; of two that are given, the greater one counts. */
export function countNeeds(needs: KindNeeds = {}, others: KindNeeds = {}): CountedNeeds {
  const most = (count: Exclude<keyof KindNeeds, 'text' | 'signs'>): number =>
    Math.max(needs[count] ?? 0, others[count] ?? 0);
  return {
    text: needs.text,
    classes: needs.signs === undefined ? ~0 : classesOf(needs.signs),
    length: most('length'),
    digits: most('digits'),
    capitals: most('capitals'),
    dots: most('dots'),
    joints: most('joints'),
    number: most('number'),
    run: most('run'),
    code: most('code'),
  };
}

/** Whether a text has what a kind needs. Pure. */
export function meetsNeeds(value: string, measure: TextMeasure, needs: CountedNeeds): boolean {
  return (
    (needs.classes & measure.classes) !== 0 &&
    needs.digits <= measure.digits &&
    needs.number <= measure.number &&
    needs.code <= measure.code &&
    needs.run <= measure.run &&
    needs.joints <= measure.joints &&
    needs.dots <= measure.dots &&
    needs.capitals <= measure.capitals &&
    needs.length <= value.length &&
    (needs.text === undefined || holdsOne(value, needs.text))
  );
}

function holdsOne(value: string, pieces: readonly string[]): boolean {
  for (const piece of pieces) if (value.includes(piece)) return true;
  return false;
}
