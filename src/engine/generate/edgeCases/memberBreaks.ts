import { identifyMembers } from '../../shape/identifyShape';
import { isRecord } from '../../shape/values';
import { solidMembers } from './choiceCases';
import { wrongValue, type DraftBreaks } from './draftBreak';

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
    records.slice(at + 1).flatMap(second => [
      { ...first, ...second },
      { ...second, ...first },
    ]),
  );
  if (merged.length === 0) return [];
  return [
    wrongValue(place, merged.slice(0, 12), {
      label: ': two members of the union at once',
      category: 'choice',
      breaks: 'oneOf',
    }),
  ];
};
