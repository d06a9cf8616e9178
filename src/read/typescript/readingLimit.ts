import { ts } from 'ts-morph';

import { symbolOf } from './symbols';

/**
 * How much of a type is read. The first limit leaves nothing out and holds for all but types that refer to a whole
 * vocabulary, such as that of schema.org, and each of these to every other one. Of those a value shows a few levels
 * only, and the deeper ones need not be known for it.
 */
export interface ReadingLimit {
  /** Properties and union members to read before the next limit is tried. */
  readonly steps: number;
  /** How many levels of objects deep optional properties that hold objects or lists are read. */
  readonly levels: number;
  /** How many object types of one union are read. */
  readonly members: number;
}

/**
 * From the widest to the narrowest; the last is held to however long it takes, for what is required must be read.
 * The largest types of published packages that are read whole take 19,000 steps, those of schema-dts from 85,000.
 */
export const READING_LIMITS: readonly ReadingLimit[] = [
  { steps: 25_000, levels: Infinity, members: Infinity },
  { steps: 15_000, levels: 2, members: 8 },
  { steps: Infinity, levels: 1, members: 6 },
];

/** How many steps a type takes by itself, without those of the types that it refers to. */
export function countSteps(checker: ts.TypeChecker, type: ts.Type): number {
  if (type.isUnion()) return type.types.length;
  return (type.flags & STRUCTURED) === 0 ? 1 : checker.getPropertiesOfType(type).length;
}

/** The members of a union that are read: those that cost nothing, and as many object types as the limit allows, by name. */
export function limitMembers(types: readonly ts.Type[], limit: ReadingLimit): readonly ts.Type[] {
  const structured = types.filter(holdsMore);
  if (structured.length <= limit.members) return types;
  const kept = new Set(structured.sort(compareNames).slice(0, limit.members));
  return types.filter(type => kept.has(type) || !holdsMore(type));
}

/** Whether values of a type may be objects or lists. */
export function holdsMore(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(holdsMore) : (type.flags & STRUCTURED) !== 0;
}

const STRUCTURED: ts.TypeFlags = ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.NonPrimitive;

/** By name and then by place, because the compiler's own order differs from run to run. */
function compareNames(a: ts.Type, b: ts.Type): number {
  const [first, second] = [orderOf(a), orderOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function orderOf(type: ts.Type): string {
  const symbol = type.aliasSymbol ?? symbolOf(type);
  const declaration = symbol?.declarations?.[0];
  const place =
    declaration === undefined
      ? ''
      : `${declaration.getSourceFile().fileName} ${String(declaration.pos).padStart(9, '0')}`;
  return `${symbol?.name ?? ''} ${place}`;
}
