/** Where in a document's structure a value stands; the first four fields of a `DocumentField`. */
export interface FieldPlace {
  readonly path: string;
  readonly column: string;
  readonly key: string;
  readonly owners: readonly string[];
}

const NOBODY: readonly string[] = [];

/** The place of a document's outermost value. */
export const ROOT_PLACE: FieldPlace = { path: '', column: '', key: '', owners: NOBODY };

const chains = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** The outer names of what stands under a name, in a list that all fields there share. */
export function ownersUnder({ key, owners }: Pick<FieldPlace, 'key' | 'owners'>): readonly string[] {
  if (key === '') return owners;
  let known = chains.get(owners);
  if (known === undefined || known.size >= MAX_NAMES)
    chains.set(owners, (known = new Map<string, readonly string[]>()));
  let inner = known.get(key);
  if (inner === undefined) known.set(key, (inner = [key, ...owners]));
  return inner;
}

/** A name as people choose them. Others may be data: an e-mail address or an id that a map is keyed by. */
const PLAIN_NAME = /^(?!.*\d{5})[\p{L}\p{M}\p{N}_$ .:/[\]()#&+*-]{1,64}$/u;
const IDENTIFIER = /^[\p{L}_$@-][\p{L}\p{M}\p{N}_$-]*$/u;

type NameKind = 'identifier' | 'other' | 'data';
/** What the names are that were met last: documents repeat theirs. */
const nameKinds = new Map<string, NameKind>();
const MAX_NAMES = 5000;

function kindOfName(name: string): NameKind {
  const known = nameKinds.get(name);
  if (known !== undefined) return known;
  const kind =
    name !== '' && !PLAIN_NAME.test(name) ? 'data' : IDENTIFIER.test(name) ? 'identifier' : 'other';
  if (nameKinds.size >= MAX_NAMES) nameKinds.clear();
  nameKinds.set(name, kind);
  return kind;
}

/** Whether a property's name may itself be personal data, so that it is looked at like a value and left out of paths. */
export function isDataName(name: string): boolean {
  return kindOfName(name) === 'data';
}

/**
 * The place of a property's value. A name that may be data stays out of the path: the map that it is a key of counts
 * as a list.
 * @param ordinal of the property in its object
 */
export function placeInProperty(outer: FieldPlace, name: string, ordinal = 0): FieldPlace {
  const kind = kindOfName(name);
  if (kind === 'data') return placeInList(outer, ordinal);
  const { path, column } = outer;
  const owners = ownersUnder(outer);
  if (kind === 'other') {
    const step = `[${JSON.stringify(name)}]`;
    return { path: path + step, column: column + step, key: name, owners };
  }
  return {
    path: path === '' ? name : `${path}.${name}`,
    column: column === '' ? name : `${column}.${name}`,
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
