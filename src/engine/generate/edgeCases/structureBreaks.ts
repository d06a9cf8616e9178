import type { Shape } from '../../shape/shape';
import { isRecord, type Value } from '../../shape/values';
import { isMember, solidMembers } from './choiceCases';
import { wrongValue, type DraftBreak, type DraftBreaks } from './draftBreak';
import type { Place } from './places';

type Wrong = readonly [label: string, value: Value];

const A_NUMBER: Wrong = ['a number', 42];
const A_TEXT: Wrong = ['a text', 'text'];
const A_FLAG: Wrong = ['a truth value', true];
const AN_OBJECT: Wrong = ['an object', {}];
const A_LIST: Wrong = ['a list', []];

/** What stands in the place of each kind of value when a program gets it wrong. */
const WRONG: Partial<Record<Shape['kind'], readonly Wrong[]>> = {
  string: [A_NUMBER, A_FLAG, AN_OBJECT, A_LIST],
  number: [['a number as text', '42'], A_FLAG, AN_OBJECT],
  bigint: [['a number', 1.5], ['a number as text', '42'], A_FLAG],
  boolean: [
    ['a truth value as text', 'true'],
    ['a number', 1],
  ],
  array: [AN_OBJECT, A_TEXT, A_NUMBER],
  tuple: [AN_OBJECT, A_TEXT],
  object: [A_LIST, A_TEXT, A_NUMBER],
  builtIn: [A_FLAG, AN_OBJECT],
  class: [A_TEXT, AN_OBJECT],
  null: [A_TEXT, AN_OBJECT],
};

/** Values of other types. */
export const typeBreaks: DraftBreaks = (place, { target }) => {
  const { shape } = place;
  // In JSON a date is a text, a set a list, a map an object.
  const isPlain = target === 'json' && (shape.kind === 'builtIn' || shape.kind === 'class');
  const isDate = shape.kind === 'builtIn' && shape.name === 'Date';
  const values: readonly Wrong[] = isPlain
    ? [A_FLAG]
    : isDate
      ? [
          ['a date as text', '2024-05-17T09:30:00.000Z'],
          ['a date as number', 1_715_938_200_000],
        ]
      : isChoice(shape)
        ? [A_NUMBER, AN_OBJECT]
        : (WRONG[shape.kind] ?? []);
  return values.map(([label, value]) =>
    wrongValue(place, [value], {
      label: `: ${label}`,
      category: 'type',
      breaks: isChoice(shape) ? 'enum' : 'type',
      isStructural: true,
    }),
  );
};

/** Null where it is not allowed. */
export const nullBreaks: DraftBreaks = place => {
  const { shape } = place;
  if (shape.kind === 'unknown' || isMember(place)) return [];
  const breaks = isChoice(shape)
    ? 'enum'
    : shape.kind === 'union' && solidMembers(shape.members).length > 1
      ? 'anyOf'
      : 'type';
  return [wrongValue(place, [null], { label: ': null', category: 'null', breaks, isStructural: true })];
};

/** A required property is missing. */
export const missingBreaks: DraftBreaks = place => {
  const { property, steps } = place;
  if (property === undefined || property.optional || steps === undefined || isMember(place)) return [];
  return [
    {
      place,
      label: ' missing',
      category: 'missing',
      breaks: 'required',
      isStructural: true,
      below: [],
      edits: [{ kind: 'delete' }],
    },
  ];
};

/** Neither enum member nor literal, no member of a union. */
export const choiceBreaks: DraftBreaks = place => {
  const { shape } = place;
  const rest = { category: 'choice', isStructural: true } as const;
  if (isChoice(shape)) {
    const others = wrongChoices(shape);
    return [wrongValue(place, others, { ...rest, breaks: 'enum', label: ': none of its choices' })];
  }
  if (shape.kind !== 'union') return [];
  const solid = solidMembers(shape.members);
  const none = wrongValue(place, [{}, 'none of these', true, 12.5, []], {
    ...rest,
    breaks: 'anyOf',
    label: ': no member of the union',
  });
  return [...(solid.length > 1 ? [none] : []), ...wrongTags(place)];
};

/** A tag that no member of the union has. */
function wrongTags(place: Place): readonly DraftBreak[] {
  const { shape } = place;
  if (shape.kind !== 'union' || shape.discriminant === undefined) return [];
  return [
    {
      ...wrongValue(place, ['none of these', -1], {
        category: 'choice',
        breaks: 'anyOf',
        isStructural: true,
        label: `: ${shape.discriminant} of no member`,
      }),
      below: [shape.discriminant],
    },
  ];
}

/** A property too many. */
export const extraBreaks: DraftBreaks = (place, { baseOf }) => {
  if (place.shape.kind !== 'object') return [];
  const base = baseOf(place);
  const name = ['extra', 'extraField', 'unexpectedProperty'].find(
    each => !isRecord(base) || !Object.hasOwn(base, each),
  );
  if (name === undefined) return [];
  return [
    {
      ...wrongValue(place, ['not declared', 1], {
        label: `: a field ${name}`,
        category: 'extra',
        breaks: 'additionalProperties',
        isStructural: true,
      }),
      below: [name],
    },
  ];
};

/** A property without those that must stand beside it. */
export const dependencyBreaks: DraftBreaks = place => {
  if (place.shape.kind !== 'object') return [];
  return Object.entries(place.shape.dependentRequired ?? {}).flatMap(([name, others]) =>
    others.map((other): DraftBreak => ({
      place: withPresent(place, name),
      label: `: ${name} without ${other}`,
      category: 'dependency',
      breaks: 'dependentRequired',
      isStructural: false,
      below: [other],
      edits: [{ kind: 'delete' }],
    })),
  );
};

function withPresent(place: Place, name: string): Place {
  const { path } = place.field;
  return {
    ...place,
    around: [...place.around, [path === '' ? name : `${path}.${name}`, { kind: 'present' }]],
  };
}

/** Whether values are limited to literals and enum members. */
function isChoice(shape: Shape): boolean {
  const members = shape.kind === 'union' ? solidMembers(shape.members) : [shape];
  return members.length > 0 && members.every(({ kind }) => kind === 'literal' || kind === 'enumMember');
}

/** Values like those that are allowed, which none of them is. */
function wrongChoices(shape: Shape): readonly Value[] {
  const members = shape.kind === 'union' ? solidMembers(shape.members) : [shape];
  const [first] = members;
  const value = first?.kind === 'literal' || first?.kind === 'enumMember' ? first.value : '';
  if (typeof value === 'number') return [value + 1000, -999];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'object' ? [BigInt(value.bigint) + 1000n] : ['none of these', `${value}-`];
}
