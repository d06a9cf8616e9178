import { ts } from 'ts-morph';

import type { NumberLimits, Shape, StringLimits } from '../../engine/shape/shape';

/** What a doc comment says: its text, the limits of its tags, and the tags that guide generation. */
export interface Docs {
  readonly text?: string;
  readonly limits: ReadonlyMap<string, string>;
  readonly tags: Readonly<Record<string, string>>;
}

const LIMIT_TAGS = new Set(
  'minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems asType type'.split(
    ' ',
  ),
);
const GUIDING_TAGS = new Set(['default', 'example', 'faker']);

/** Reads the doc comment of a declaration. */
export function readDocs(symbol: ts.Symbol, checker: ts.TypeChecker): Docs | undefined {
  const tags = symbol.getJsDocTags(checker);
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  if (tags.length === 0 && text === '') return undefined;
  const limits = new Map<string, string>();
  const guiding: Record<string, string> = {};
  for (const tag of tags) {
    const value = tagText(tag);
    if (LIMIT_TAGS.has(tag.name)) limits.set(tag.name, value);
    else if (GUIDING_TAGS.has(tag.name) && value !== '') guiding[tag.name] ??= value;
  }
  return { ...(text !== '' && { text }), limits, tags: guiding };
}

/** Puts the limits and tags of a doc comment onto the shape that it describes. */
export function applyDocs(shape: Shape, docs: Docs | undefined): Shape {
  if (docs === undefined) return shape;
  const limited = docs.limits.size === 0 ? shape : applyLimits(shape, docs.limits);
  return {
    ...limited,
    ...(docs.text !== undefined && { docs: docs.text }),
    ...(Object.keys(docs.tags).length > 0 && { tags: { ...docs.tags, ...limited.tags } }),
  };
}

function applyLimits(shape: Shape, limits: ReadonlyMap<string, string>): Shape {
  switch (shape.kind) {
    case 'string':
      return { ...shape, ...stringLimits(limits, shape.patterns ?? []) };
    case 'number':
    case 'bigint':
      return { ...shape, ...numberLimits(limits) };
    case 'builtIn':
      return limits.has('format')
        ? { ...shape, tags: { ...shape.tags, format: limits.get('format') ?? '' } }
        : shape;
    case 'array':
      return applyArrayLimits(shape, limits);
    case 'union':
      return { ...shape, members: shape.members.map(member => applyLimits(member, limits)) };
    default:
      return shape;
  }
}

function applyArrayLimits(shape: Shape & { kind: 'array' }, limits: ReadonlyMap<string, string>): Shape {
  const itemLimits = new Map([...limits].filter(([name]) => !name.endsWith('Items')));
  return {
    ...shape,
    ...(itemLimits.size > 0 && { items: applyLimits(shape.items, itemLimits) }),
    ...numbers(limits, ['minItems', 'maxItems']),
    ...(limits.has('uniqueItems') && { uniqueItems: limits.get('uniqueItems') !== 'false' }),
  };
}

function stringLimits(limits: ReadonlyMap<string, string>, patterns: readonly string[]): StringLimits {
  const pattern = limits.get('pattern');
  const format = limits.get('format');
  return {
    ...numbers(limits, ['minLength', 'maxLength']),
    ...(pattern !== undefined && { patterns: [...patterns, withoutSlashes(pattern)] }),
    ...(format !== undefined && format !== '' && { format }),
  };
}

function numberLimits(limits: ReadonlyMap<string, string>): NumberLimits {
  const type = limits.get('asType') ?? limits.get('type');
  return {
    ...numbers(limits, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']),
    ...(type?.replace(/[{}]/g, '') === 'integer' && { integer: true }),
  };
}

function numbers<K extends string>(
  limits: ReadonlyMap<string, string>,
  names: readonly K[],
): { [P in K]?: number } {
  const found: { [P in K]?: number } = {};
  for (const name of names) {
    const value = Number(limits.get(name) ?? 'none');
    if (Number.isFinite(value)) found[name] = value;
  }
  return found;
}

function withoutSlashes(pattern: string): string {
  return /^\/(.+)\/[a-z]*$/.exec(pattern)?.[1] ?? pattern;
}

function tagText(tag: ts.JSDocTagInfo): string {
  return ts.displayPartsToString(tag.text).trim();
}
