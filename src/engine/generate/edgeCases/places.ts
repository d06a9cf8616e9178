import { identifyMembers } from '../../shape/identifyShape';
import type { PropertyShape, Shape, ShapeDocument, TupleElement } from '../../shape/shape';
import { elementField, propertyField, type Field } from '../field';
import type { Pin, Pins } from '../pins';
import { describeMember } from './describeMember';

/** A pin and the path that it is for. */
export type PinAt = readonly [path: string, pin: Pin];

/** A place of a value for which there are edge cases. */
export interface Place {
  /** What stands there; never a ref. Each member of a union is a place of its own besides the union. */
  readonly shape: Shape;
  readonly field: Field;
  /** What must hold for the place to be there. */
  readonly around: readonly PinAt[];
  /** How to get to it from the root; `undefined` where no property or index leads there, as into a class. */
  readonly steps: readonly (string | number)[] | undefined;
  /** The property that it is the value of. */
  readonly property?: PropertyShape;
  /** What the members of unions around it are called. */
  readonly arms: readonly string[];
  /** Ids of the definitions around it. */
  readonly trail: readonly string[];
}

/** More places than these are not looked at: outer ones come first. */
const MOST_PLACES = 600;

/** Lists the places of a shape, outer ones first, those of a recursive definition once. Pure. */
export function listPlaces(document: ShapeDocument): readonly Place[] {
  const field: Field = {
    name: '',
    owners: [document.name],
    path: '',
    nesting: 0,
    level: 0,
    isElement: false,
  };
  const root: Place = { shape: document.root, field, around: [], steps: [], arms: [], trail: [] };
  const found: Place[] = [];
  // The list grows while it is walked.
  const open = [root];
  for (const place of open) {
    const settled = settle(place, document);
    if (settled === undefined) continue;
    if (found.push(settled) >= MOST_PLACES) break;
    open.push(...inside(settled));
  }
  return found;
}

/** The pins of a place, and more. */
export function pinsOf(place: Place, ...more: readonly PinAt[]): Pins {
  const pins = new Map<string, readonly Pin[]>();
  for (const [path, pin] of [...more, ...place.around]) pins.set(path, [...(pins.get(path) ?? []), pin]);
  return pins;
}

/** A text that is the same for two places exactly when the same must hold for them to be there. */
export function aroundKey({ around }: Place): string {
  return around
    .map(([path, pin]) => `${path} ${pin.kind} ${pin.kind === 'member' ? pin.member : ''}`)
    .join('\n');
}

/** Follows refs; `undefined` where they lead back to what stands around. */
function settle(place: Place, document: ShapeDocument): Place | undefined {
  let { shape } = place;
  const trail = [...place.trail];
  while (shape.kind === 'ref') {
    const target = document.definitions[shape.id];
    if (target === undefined || trail.includes(shape.id)) return undefined;
    trail.push(shape.id);
    shape = target;
  }
  return { ...place, shape, trail };
}

function inside(place: Place): readonly Place[] {
  const { shape, field } = place;
  switch (shape.kind) {
    case 'object':
      return [
        ...shape.properties.map(property => ofProperty(place, property, shape.name)),
        ...(shape.properties.length === 0 ? (shape.index ?? []).slice(-1) : []).map(({ value }) =>
          without(place, value, elementField(field, '.*')),
        ),
      ];
    case 'class':
      return [...shape.parameters.map(each => ({ ...each, optional: false })), ...shape.properties].map(
        each => ({ ...ofProperty(place, each, shape.name), steps: undefined }),
      );
    case 'array':
      return [within(place, shape.items, { field: elementField(field), step: 0 })];
    case 'tuple':
      return shape.elements.flatMap((element, at) => ofElement(place, element, at));
    case 'union':
      return ofMembers(place, shape.members);
    case 'builtIn':
      return /^(?:Readonly)?Set$/.test(shape.name)
        ? shape.args.slice(0, 1).map(arg => without(place, arg, elementField(field)))
        : [];
    default:
      return [];
  }
}

function within(
  { property: _property, ...place }: Place,
  shape: Shape,
  { field, step }: { readonly field: Field; readonly step: string | number },
): Place {
  return { ...place, shape, field, steps: place.steps && [...place.steps, step] };
}

/** A place that no step leads to. */
function without({ property: _property, ...place }: Place, shape: Shape, field: Field): Place {
  return { ...place, shape, field, steps: undefined };
}

function ofProperty(place: Place, property: PropertyShape, typeName: string | undefined): Place {
  const field = propertyField(place.field, property.name, typeName);
  const inner = within(place, property.shape, { field, step: property.name });
  const around: readonly PinAt[] = property.optional
    ? [...place.around, [field.path, { kind: 'present' }]]
    : place.around;
  return {
    ...inner,
    around,
    property,
    ...(property.computed !== undefined && { steps: undefined }),
  };
}

function ofElement(place: Place, element: TupleElement, at: number): readonly Place[] {
  const step = element.presence === 'rest' ? '[]' : `[${String(at)}]`;
  const inner = elementField(place.field, step);
  const field = element.name === undefined ? inner : { ...inner, name: element.name };
  return [within(place, element.shape, { field, step: at })];
}

function ofMembers(place: Place, members: readonly Shape[]): readonly Place[] {
  const solid = members.filter(({ kind }) => kind !== 'null' && kind !== 'undefined');
  if (solid.every(({ kind }) => kind === 'literal' || kind === 'enumMember')) return [];
  const ids = identifyMembers(solid);
  return solid
    .map((member, at): Place => ({
      ...place,
      shape: member,
      around: [...place.around, [place.field.path, { kind: 'member', member: ids[at] ?? '' }]],
      arms: solid.length > 1 ? [...place.arms, describeMember(member, solid)] : place.arms,
    }))
    .filter(({ shape }) => shape.kind !== 'literal' && shape.kind !== 'enumMember');
}
