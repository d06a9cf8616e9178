import type { FacetKind } from '../meaning/facet';
import type { KnownField } from '../meaning/scope';
import { singular, splitWords } from '../locale/splitWords';
import type { ObjectShape, Shape } from '../shape/shape';
import { descentRoles } from './compileObject';
import { propertyField, rolesOf, type Field } from './field';
import { planField } from './planField';

type Roles = KnownField['roles'];
/** The kinds of facet that nested objects share with the outer one. */
const SHARED = ['person', 'place', 'company'] as const;
/** The same depth to which the fields of nested objects count as an object's own. */
const DEPTH = 2;

/** What is written already in an object, and in those nested in it that speak of the same person, place or company. Pure. */
export function findKnown(shape: ObjectShape, field: Field, depth = DEPTH): readonly KnownField[] {
  return shape.properties.flatMap((property): readonly KnownField[] => {
    const inner = propertyField(field, property.name, shape.name);
    if (property.shape.kind === 'object')
      return depth === 0
        ? []
        : findKnown(property.shape, inner, depth - 1).flatMap(known => lift(known, inner));
    return findField(property.shape, inner);
  });
}

function findField(shape: Shape, field: Field): readonly KnownField[] {
  const value = shape.written;
  const found = value === undefined ? undefined : planField(shape, field)?.found;
  if (value === undefined || found === undefined) return [];
  const { meaning, qualifiers, unit } = found;
  const known = { meaningId: meaning.id, value, unit };
  // A meaning may count a role among its own words, as "customer name" does.
  const roles = [rolesOf(qualifiers, field), rolesOf(splitWords(field.name).map(singular), field)] as const;
  const isOne = SHARED.every(kind => roles[0][kind] === roles[1][kind]);
  return roles.slice(0, isOne ? 1 : 2).map(each => ({ ...known, roles: each }));
}

/** A nested object's field as seen from outside: in the role that either of the two names. */
function lift(known: KnownField, owner: Field): readonly KnownField[] {
  const outer = descentRoles(owner);
  const lifted = (kind: FacetKind): string | undefined => {
    const [own, around] = [known.roles[kind], outer[kind]];
    return own !== '' && around !== '' ? undefined : own === '' ? around : own;
  };
  const entries = SHARED.map(kind => [kind, lifted(kind) ?? NOBODY] as const);
  return [{ ...known, roles: { ...(Object.fromEntries(entries) as Omit<Roles, 'object'>), object: NOBODY } }];
}

/** A role that no field has. */
const NOBODY = '-';
