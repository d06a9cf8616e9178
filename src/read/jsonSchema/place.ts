import type { SchemaLocation } from './location';

/** How messages name a place: `/properties/age`, with the document's name before it where that is not the first one. */
export function placeOf(location: SchemaLocation, keyword?: string): string {
  const pointer = keyword === undefined ? location.pointer : `${location.pointer}/${keyword}`;
  return pointer === '' ? 'the root' : pointer;
}
