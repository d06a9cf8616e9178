import type { Marker } from '../engine/render/marker';
import { isSchemaFile } from './isSchemaFile';

/** Whether what a marker stands above can follow a type: not a sample of a schema, nor a table of edge cases. */
export function canUpdate({ type, options }: Marker): boolean {
  const [file = ''] = type.split('#');
  return options?.['cases'] === undefined && !isSchemaFile(file);
}
