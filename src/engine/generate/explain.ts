import type { Shape, ShapeDocument } from '../shape/shape';
import { elementField, propertyField, type Field } from './field';
import { planField } from './planField';

/** What one field is, and how that was found. */
export interface FieldExplanation {
  /** `address.city`, elements as `items[]`, entries as `prices.*`. */
  readonly path: string;
  /** In a word or two: `string`, `number[]`, `enum OrderStatus`. */
  readonly shape: string;
  /** The meaning's id, or null where the field has none and gets a plain value. */
  readonly meaning: string | null;
  readonly because: string;
}

/** Explains every field of a shape, in order; a recursive type is explained once. Pure. */
export function explainFields(document: ShapeDocument): readonly FieldExplanation[] {
  const rows: FieldExplanation[] = [];
  const walk = (shape: Shape, field: Field, trail: readonly string[]): void => {
    if (shape.kind === 'ref') {
      const target = document.definitions[shape.id];
      if (target !== undefined && !trail.includes(shape.id)) walk(target, field, [...trail, shape.id]);
      return;
    }
    if (field.path !== '' && !isContainer(shape)) rows.push(explainField(shape, field));
    for (const [child, inner] of childrenOf(shape, field)) walk(child, inner, trail);
  };
  walk(
    document.root,
    { name: '', owners: [document.name], path: '', nesting: 0, level: 0, isElement: false },
    [],
  );
  return [...new Map(rows.map(row => [row.path, row])).values()];
}

function explainField(shape: Shape, field: Field): FieldExplanation {
  const plan = planField(shape, field);
  const bound = plan?.bound === undefined ? '' : `; it is the ${plan.bound.side} of a pair`;
  return {
    path: field.path,
    shape: describeShape(shape),
    meaning: plan?.found?.meaning.id ?? null,
    because: (plan?.found?.because ?? plainReason(shape)) + bound,
  };
}

function plainReason(shape: Shape): string {
  switch (shape.kind) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'unknown':
      return 'nothing in its name or docs says what it is about';
    case 'never':
      return shape.reason;
    default:
      return 'its type says what it is';
  }
}

function isContainer(shape: Shape): boolean {
  return (
    shape.kind === 'object' ||
    shape.kind === 'array' ||
    shape.kind === 'tuple' ||
    shape.kind === 'class' ||
    (shape.kind === 'union' && shape.members.some(isContainer)) ||
    (shape.kind === 'union' && shape.members.some(member => member.kind === 'ref'))
  );
}

function childrenOf(shape: Shape, field: Field): (readonly [Shape, Field])[] {
  switch (shape.kind) {
    case 'object':
      return [
        ...shape.properties.map(
          property => [property.shape, propertyField(field, property.name, shape.name)] as const,
        ),
        ...(shape.index ?? []).map(index => [index.value, elementField(field, '.*')] as const),
      ];
    case 'class':
      return [...shape.parameters, ...shape.properties].map(item => [
        item.shape,
        propertyField(field, item.name, shape.name),
      ]);
    case 'array':
      return [[shape.items, elementField(field)]];
    case 'tuple':
      return shape.elements.map((element, at) => [
        element.shape,
        {
          ...elementField(field, element.presence === 'rest' ? '[]' : `[${String(at)}]`),
          ...(element.name !== undefined && { name: element.name }),
        },
      ]);
    case 'union':
      return isContainer(shape)
        ? shape.members
            .filter(member => member.kind !== 'null' && member.kind !== 'undefined')
            .map(member => [member, field])
        : [];
    default:
      return [];
  }
}

/** A shape in a word or two. */
function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'union': {
      const texts = [...new Set(shape.members.map(describeShape))];
      return shape.name ?? (texts.length > 4 ? `${texts.slice(0, 4).join(' | ')} | …` : texts.join(' | '));
    }
    case 'literal':
      return typeof shape.value === 'object' ? `${shape.value.bigint}n` : JSON.stringify(shape.value);
    case 'enumMember':
      return `${shape.symbol.name}.${shape.member}`;
    case 'array':
      return `${describeShape(shape.items)}[]`;
    case 'object':
    case 'class':
      return shape.name ?? shape.kind;
    case 'builtIn':
      return shape.name;
    case 'ref':
      return shape.id.replace(/#.*/, '');
    case 'string':
      return shape.alias ?? (shape.template === undefined ? 'string' : 'template string');
    default:
      return ('alias' in shape ? shape.alias : undefined) ?? shape.kind;
  }
}
