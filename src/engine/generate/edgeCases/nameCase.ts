import type { ShapeDocument } from '../../shape/shape';
import type { Place } from './places';

/**
 * The name of a case, unlike those taken: its path and what is special there, with the union member it is in or a
 * number where another case is called so. The name is taken then.
 */
export function nameCase(
  { name: root }: Pick<ShapeDocument, 'name'>,
  { place, label }: { readonly place: Pick<Place, 'field' | 'arms'>; readonly label: string },
  taken: Set<string>,
): string {
  const { path } = place.field;
  const plain = `${path === '' ? root : path}${label}`;
  const inArms = place.arms.length === 0 ? plain : `${plain} (${place.arms.join(', ')})`;
  let name = taken.has(plain) ? inArms : plain;
  for (let count = 2; taken.has(name); count += 1) name = `${inArms} (${String(count)})`;
  taken.add(name);
  return name;
}
