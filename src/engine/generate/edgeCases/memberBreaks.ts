import { identifyMembers } from '../../shape/identifyShape';
import type { Shape } from '../../shape/shape';
import { isRecord, type Value } from '../../shape/values';
import { solidMembers } from './choiceCases';
import { wrongValue, type DraftBreak, type DraftBreaks } from './draftBreak';
import type { CaseContext } from './draftCase';
import { limitBreaks } from './limitBreaks';
import { listShared } from './listShared';
import type { Place } from './places';

/** How many values are tried. */
const MOST_TRIED = 64;
/** In how many properties that both have they may differ for all mixtures to be tried. */
const MOST_SHARED = 4;

/**
 * Values that two members of a `oneOf` allow: an object with the properties of both, a text or number that obeys the
 * limits of both, or stands where one member ends because the other begins.
 */
export const memberBreaks: DraftBreaks = (place, context) => {
  if (place.shape.kind === 'string') return excludedBreaks(place, place.shape.notValues);
  if (place.shape.kind !== 'union') return [];
  const members = membersOf(place, place.shape.members);
  const values = [
    ...listPairs(members.map(member => context.baseOf(member)).filter(isRecord)).flatMap(([one, other]) =>
      mixRecords(one, other),
    ),
    ...listPairs(members.map(({ shape }) => shape)).flatMap(([one, other]) => listShared(one, other)),
    ...members.flatMap(member => listBeyond(member, context)),
  ];
  if (values.length === 0) return [];
  return [wrongValue(place, values.slice(0, MOST_TRIED), TWO_MEMBERS)];
};

const TWO_MEMBERS = {
  label: ': two members of the union at once',
  category: 'choice',
  breaks: 'oneOf',
} as const;

/** Texts that a shape leaves out: by a `not`, or because another member of a `oneOf` has them. */
function excludedBreaks(place: Place, values: readonly string[] = []): readonly DraftBreak[] {
  if (values.length === 0) return [];
  return [
    wrongValue(place, values, TWO_MEMBERS),
    wrongValue(place, values, { label: ': what is excluded', category: 'choice', breaks: 'not' }),
  ];
}

function membersOf(place: Place, members: readonly Shape[]): readonly Place[] {
  const solid = solidMembers(members);
  const ids = identifyMembers(solid);
  return solid.map((shape, at) => ({
    ...place,
    shape,
    around: [...place.around, [place.field.path, { kind: 'member', member: ids[at] ?? '' }]],
  }));
}

function listPairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map(other => [one, other] as const));
}

/** What a member does not allow by a hair: it may be the other member that keeps it out. */
function listBeyond(member: Place, context: CaseContext): readonly Value[] {
  if (member.shape.kind !== 'string' && member.shape.kind !== 'number') return [];
  return limitBreaks(member, context).flatMap(({ edits }) =>
    edits.flatMap(edit => (edit.kind === 'set' ? [edit.value] : [])),
  );
}

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
