import type { Shape } from './shape';

/** A text for each member of a union, as {@link identifyShape} gives it; members that are alike are numbered. Pure. */
export function identifyMembers(members: readonly Shape[]): readonly string[] {
  const seen = new Map<string, number>();
  return members.map(member => {
    const name = identifyShape(member);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${String(count)}`;
  });
}

/**
 * A text that tells the members of one union apart and stays the same from run to run and when other members come
 * or go: what a member is, not where it stands. Pure.
 */
export function identifyShape(shape: Shape): string {
  switch (shape.kind) {
    case 'literal':
      return `literal ${JSON.stringify(shape.value)}`;
    case 'enumMember':
      return `enum ${shape.symbol.name} ${String(shape.value).padStart(12, '0')}`;
    case 'ref':
      return `object ${shape.id.replace(/#.*/, '')}`;
    case 'object': {
      const tags = shape.properties
        .filter(property => property.shape.kind === 'literal')
        .map(property => identifyShape(property.shape));
      const names = shape.properties.map(property => property.name);
      return `object ${shape.name ?? (tags.length > 0 ? tags : names).join(' ')}`;
    }
    case 'array':
      return `array ${identifyShape(shape.items)}`;
    case 'tuple':
      return `tuple ${shape.elements.map(element => identifyShape(element.shape)).join(' ')}`;
    case 'union':
      return `union ${shape.members.map(identifyShape).join(' ')}`;
    case 'builtIn':
    case 'class':
      return `${shape.kind} ${shape.name}`;
    case 'string':
      return `string ${JSON.stringify([shape.template, shape.patterns, shape.format, shape.casing])}`;
    default:
      return shape.kind;
  }
}
