import { identifyMembers } from '../../shape/identifyShape';
import { isRecord, type Value } from '../../shape/values';
import { solidMembers } from './choiceCases';
import { wrongValue, type DraftBreaks } from './draftBreak';

/** How many mixtures are tried. */
const MOST_MIXES = 64;
/** In how many properties that both have they may differ for all mixtures to be tried. */
const MOST_SHARED = 4;

/** Values that two members of a `oneOf` allow: an object with the properties of both. */
export const memberBreaks: DraftBreaks = (place, { baseOf }) => {
  const { shape } = place;
  if (shape.kind !== 'union') return [];
  const solid = solidMembers(shape.members);
  const ids = identifyMembers(solid);
  const bases = solid.map((_member, at) =>
    baseOf({
      ...place,
      around: [...place.around, [place.field.path, { kind: 'member', member: ids[at] ?? '' }]],
    }),
  );
  const records = bases.filter(isRecord);
  const merged = records.flatMap((first, at) =>
    records.slice(at + 1).flatMap(second => mixRecords(first, second)),
  );
  if (merged.length === 0) return [];
  return [
    wrongValue(place, merged.slice(0, MOST_MIXES), {
      label: ': two members of the union at once',
      category: 'choice',
      breaks: 'oneOf',
    }),
  ];
};

type Properties = Readonly<Record<string, Value>>;

/** Records with the properties of both: what both have comes from one or the other, in every way. */
function mixRecords(first: Properties, second: Properties): readonly Properties[] {
  const shared = Object.keys(first)
    .filter(name => Object.hasOwn(second, name))
    .slice(0, MOST_SHARED);
  return Array.from({ length: 1 << shared.length }, (_, mask) => {
    const kept = shared.filter((_name, at) => (mask & (1 << at)) !== 0);
    return { ...first, ...second, ...Object.fromEntries(kept.map(name => [name, first[name]])) };
  });
}
