import { isSchemaFile } from '../app/isSchemaFile';
import type { Marker } from '../engine/render/marker';

/** Types that are longer are not named. */
const LONG = 40;

/** What updating a fixture of a type is called. */
export function updateTitle(type: string): string {
  return `Update Fixture to Match ${type === '' || type.length > LONG ? 'Its Type' : type}`;
}

/** Whether what a marker stands above can follow a type: not a sample of a schema, nor a table of edge cases. */
export function canUpdate(marker: Marker | undefined): boolean {
  if (marker === undefined) return true;
  const [file = ''] = marker.type.split('#');
  return marker.options?.['cases'] === undefined && !isSchemaFile(file);
}
