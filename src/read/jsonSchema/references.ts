import { hasKeyword } from './dialects';
import { isJsonObject, ownValue } from './jsonValue';
import type { SchemaLocation, SchemaResource } from './location';
import type { SchemaRegistry } from './registry';

/** A schema and the resources with dynamic anchors around it, outermost first. */
export interface ScopedLocation {
  readonly location: SchemaLocation;
  readonly scope: readonly SchemaResource[];
}

/** Keywords that refer. */
export const REFERENCE_KEYWORDS = ['$ref', '$dynamicRef', '$recursiveRef'] as const;
type ReferenceKeyword = (typeof REFERENCE_KEYWORDS)[number];

/** Keywords that say nothing of values, so that a reference beside them is still alone. */
const SILENT = new Set([
  '$comment',
  '$defs',
  'definitions',
  '$schema',
  '$id',
  'id',
  '$anchor',
  '$vocabulary',
]);

/**
 * The schema that a reference of a schema leads to. With `alone` only if the schema says nothing else.
 * @throws FauxtureError `bad-input` for a reference that leads nowhere
 */
export function findTarget(
  place: ScopedLocation,
  registry: SchemaRegistry,
  keyword: ReferenceKeyword | 'alone',
): SchemaLocation | undefined {
  const { schema, resource } = place.location;
  if (!isJsonObject(schema)) return undefined;
  if (keyword === 'alone') {
    const keys = Object.keys(schema).filter(key => !SILENT.has(key));
    const only = REFERENCE_KEYWORDS.find(name => name === keys[0]);
    return keys.length === 1 && only !== undefined ? findTarget(place, registry, only) : undefined;
  }
  const reference = ownValue(schema, keyword);
  if (typeof reference !== 'string' || !hasKeyword(resource.dialect, keyword)) return undefined;
  const target = registry.resolve(reference, place.location);
  if (keyword === '$ref') return target;
  return keyword === '$dynamicRef' ? findDynamic(reference, target, place) : findRecursive(target, place);
}

/** A dynamic anchor means the outermost one of its name that was entered. */
function findDynamic(reference: string, target: SchemaLocation, place: ScopedLocation): SchemaLocation {
  const anchor = reference.slice(reference.indexOf('#') + 1);
  if (target.resource.dynamicAnchors.get(anchor) !== target) return target;
  const outermost = place.scope.find(resource => resource.dynamicAnchors.has(anchor));
  return outermost?.dynamicAnchors.get(anchor) ?? target;
}

function findRecursive(target: SchemaLocation, place: ScopedLocation): SchemaLocation {
  if (!target.resource.isRecursive || target !== target.resource.root) return target;
  return place.scope.find(resource => resource.isRecursive)?.root ?? target;
}
