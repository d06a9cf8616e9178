import type { Shape } from '../../shape/shape';

/** A member of a union in a word or two, as no other member is called: its tag, its name, its kind. Pure. */
export function describeMember(member: Shape, members: readonly Shape[]): string {
  const same = (name: string): boolean => members.filter(each => nameOf(each) === name).length > 1;
  const name = nameOf(member);
  return same(name) ? `${name} ${String(members.indexOf(member) + 1)}` : name;
}

function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return typeof shape.value === 'object' ? `${shape.value.bigint}n` : String(shape.value);
    case 'enumMember':
      return typeof shape.value === 'string' ? shape.value : shape.member;
    case 'object':
      return shape.name ?? tagOf(shape) ?? 'object';
    case 'class':
    case 'builtIn':
      return shape.name;
    case 'ref':
      return shape.id.replace(/#.*/, '');
    case 'array':
      return `list of ${nameOf(shape.items)}`;
    case 'string':
      return shape.alias ?? shape.format ?? 'text';
    case 'union': {
      const names = new Set(shape.members.map(nameOf));
      return shape.name ?? (names.size === 1 ? [...names].join('') : 'union');
    }
    default:
      return shape.kind;
  }
}

/** The first property that is one literal, as `kind: 'card'`. */
function tagOf({ properties }: Extract<Shape, { kind: 'object' }>): string | undefined {
  const tag = properties.find(({ shape }) => shape.kind === 'literal')?.shape;
  if (tag !== undefined) return nameOf(tag);
  const names = properties.map(({ name }) => name);
  return names.length > 0 && names.length <= 3 ? `with ${names.join(', ')}` : undefined;
}
