import { identifyMembers } from '../../shape/identifyShape';
import type { Shape } from '../../shape/shape';
import type { Value } from '../../shape/values';
import { describeMember } from './describeMember';
import { pinned, withValue, type DraftCase, type DraftCases } from './draftCase';
import type { Place } from './places';

/** Optional fields absent and `undefined`, and null where it is allowed. */
export const optionalCases: DraftCases = (place, { target }) => {
  if (isMember(place)) return [];
  const isOptional = place.property?.optional === true;
  const mustShow = hasMember(place, 'undefined');
  const rest = { category: 'optional' } as const;
  return [
    ...(isOptional ? [withoutIt(place)] : []),
    ...(target === 'typescript' && (mustShow || isOptional)
      ? [withValue(place, undefined, { ...rest, label: ': undefined', priority: mustShow ? 1 : 3 })]
      : []),
    ...(hasMember(place, 'null') ? [withValue(place, null, { ...rest, label: ': null', priority: 1 })] : []),
  ];
};

function withoutIt(place: Place): DraftCase {
  const { path } = place.field;
  const around = place.around.filter(([at, pin]) => at !== path || pin.kind !== 'present');
  return pinned(
    { ...place, around },
    { kind: 'absent' },
    { label: ' absent', category: 'optional', priority: 1 },
  );
}

function hasMember({ shape }: Place, kind: 'null' | 'undefined'): boolean {
  return shape.kind === 'union' && shape.members.some(member => member.kind === kind);
}

/** Whether a place is a member of the union that stands there. */
export function isMember({ around, field }: Place): boolean {
  return around.some(([path, pin]) => path === field.path && pin.kind === 'member');
}

/** Each truth value, literal and enum member. */
export const choiceCases: DraftCases = place => {
  const { shape } = place;
  const rest = { category: 'choice', priority: 1 } as const;
  if (shape.kind === 'boolean')
    return [true, false].map(value => withValue(place, value, { ...rest, label: `: ${String(value)}` }));
  if (shape.kind !== 'union') return [];
  const solid = solidMembers(shape.members);
  const ids = identifyMembers(solid);
  return solid.flatMap((member, at) =>
    member.kind === 'literal' || member.kind === 'enumMember'
      ? [
          pinned(
            place,
            { kind: 'member', member: ids[at] ?? '' },
            { ...rest, label: `: ${describeMember(member, solid)}` },
          ),
        ]
      : [],
  );
};

/** What may stand where anything may. */
const ANYTHING: readonly (readonly [label: string, value: Value])[] = [
  ['null', null],
  ['empty text', ''],
  ['0', 0],
  ['false', false],
  ['empty list', []],
  ['empty object', {}],
];

/** Each member of a union that is no literal; one value of each kind where anything may stand. */
export const unionCases: DraftCases = place => {
  const { shape } = place;
  if (shape.kind === 'unknown')
    return ANYTHING.map(([label, value]) =>
      withValue(place, value, { category: 'union', priority: 2, label: `: ${label}` }),
    );
  if (shape.kind !== 'union') return [];
  const solid = solidMembers(shape.members);
  const ids = identifyMembers(solid);
  if (solid.length < 2) return [];
  return solid.flatMap((member, at) =>
    member.kind === 'literal' || member.kind === 'enumMember'
      ? []
      : [
          pinned(
            place,
            { kind: 'member', member: ids[at] ?? '' },
            { category: 'union', priority: 1, label: `: ${describeMember(member, solid)}` },
          ),
        ],
  );
};

/** The members of a union but for null and undefined. */
export function solidMembers(members: readonly Shape[]): readonly Shape[] {
  return members.filter(({ kind }) => kind !== 'null' && kind !== 'undefined');
}
