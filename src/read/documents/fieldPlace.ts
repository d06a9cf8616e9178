/** Where in a document's structure a value stands; the first four fields of a `DocumentField`. */
export interface FieldPlace {
  readonly path: string;
  readonly column: string;
  readonly key: string;
  readonly owners: readonly string[];
}

/** The place of a document's outermost value. */
export const ROOT_PLACE: FieldPlace = { path: '', column: '', key: '', owners: [] };

/** A name as people choose them. Others may be data: an e-mail address or an id that a map is keyed by. */
const PLAIN_NAME = /^(?!.*\d{5})[\p{L}\p{M}\p{N}_$ .:/[\]()#&+*-]{1,64}$/u;
const IDENTIFIER = /^[\p{L}_$@-][\p{L}\p{M}\p{N}_$-]*$/u;

/** Whether a property's name may itself be personal data, so that it is looked at like a value and left out of paths. */
export function isDataName(name: string): boolean {
  return name !== '' && !PLAIN_NAME.test(name);
}

/** The place of a property's value. A name that may be data stands as `*` in the path. */
export function placeInProperty(outer: FieldPlace, name: string): FieldPlace {
  if (isDataName(name)) return { ...outer, path: `${outer.path}.*`, column: `${outer.column}.*` };
  const owners = outer.key === '' ? outer.owners : [outer.key, ...outer.owners];
  if (!IDENTIFIER.test(name)) {
    const step = `[${JSON.stringify(name)}]`;
    return { path: outer.path + step, column: outer.column + step, key: name, owners };
  }
  return {
    path: outer.path === '' ? name : `${outer.path}.${name}`,
    column: outer.column === '' ? name : `${outer.column}.${name}`,
    key: name,
    owners,
  };
}

/** The place of a list's item, which goes by the list's name. */
export function placeInList(outer: FieldPlace, index: number): FieldPlace {
  return {
    path: `${outer.path}[${String(index)}]`,
    column: `${outer.column}[]`,
    key: outer.key,
    owners: outer.owners,
  };
}
