import type { FieldName } from '../../engine/privacy/fieldName';

/** Where in a document's structure a value stands. */
export interface FieldPlace {
  readonly name: PlaceName;
  /** As in `DocumentField`; put together when it is asked for, which it seldom is. */
  readonly path: string;
}

/** A place that has others inside it. Most are never asked for: a field points to the place around it and its name. */
export interface OuterPlace extends FieldPlace {
  inside: (name: PlaceName) => FieldPlace;
}

/** One in a tree of objects and lists. */
export interface TreePlace extends OuterPlace {
  inside: (name: PlaceName) => TreePlace;
}

/** A name in a document's structure, with those that were met inside it: documents repeat theirs. */
export class PlaceName implements FieldName {
  words: FieldName['words'] = undefined;
  private inner: Map<string, PlaceName> | undefined;
  private texts: Map<PlaceName, PlaceName> | undefined;
  private itemName: PlaceName | undefined;
  private ownersInside: readonly string[] | undefined;

  /** @param step what a path goes on with to get here: `.email`, `["e-mail"]` */
  constructor(
    readonly key: string,
    readonly column: string,
    readonly owners: readonly string[] = NOBODY,
    readonly step = '',
  ) {}

  /** Of a list's items, which go by the list's name. */
  get item(): PlaceName {
    return (this.itemName ??= new PlaceName(this.key, `${this.column}[]`, this.owners));
  }

  known(name: string): PlaceName | undefined {
    return this.inner?.get(name);
  }

  /** Of a property, which a path writes as it is or between brackets. */
  add(name: string, isIdentifier: boolean): PlaceName {
    this.ownersInside ??= this.key === '' ? this.owners : [this.key, ...this.owners];
    const step = isIdentifier ? `.${name}` : `[${JSON.stringify(name)}]`;
    const column = this.column === '' && isIdentifier ? name : this.column + step;
    const inner = new PlaceName(name, column, this.ownersInside, step);
    this.inner ??= new Map();
    this.inner.set(name, inner);
    return inner;
  }

  /** Of what a text that is a value is read as, whose path goes on behind a sign. */
  around(inner: PlaceName, sign: string): PlaceName {
    this.texts ??= new Map();
    const known = this.texts.get(inner);
    if (known !== undefined) return known;
    const own = inner.key === '' ? [] : [...inner.owners, ...(this.key === '' ? [] : [this.key])];
    const column = join(this.column, inner.column, sign);
    const name = new PlaceName(inner.key || this.key, column, [...own, ...this.owners]);
    this.texts.set(inner, name);
    return name;
  }

  /** Lets go of the names inside. */
  forget(): void {
    this.inner = undefined;
    this.texts = undefined;
    this.itemName = undefined;
  }
}

const NOBODY: readonly string[] = [];
const NO_INDEX = -1;

class NodePlace implements TreePlace {
  private written: string | undefined;

  constructor(
    readonly name: PlaceName,
    private readonly outer: FieldPlace | undefined,
    private readonly index: number,
  ) {}

  get path(): string {
    return (this.written ??= this.outer === undefined ? '' : this.write(this.outer.path));
  }

  inside(name: PlaceName): NodePlace {
    return new NodePlace(name, this, NO_INDEX);
  }

  private write(outer: string): string {
    if (this.index !== NO_INDEX) return `${outer}[${String(this.index)}]`;
    const { step } = this.name;
    return outer === '' && step.startsWith('.') ? step.slice(1) : outer + step;
  }
}

const root = new PlaceName('', '');

/** The place of a document's outermost value. */
export const ROOT_PLACE: TreePlace = new NodePlace(root, undefined, NO_INDEX);

/** A name as people choose them. Others may be data: an e-mail address or an id that a map is keyed by. */
const PLAIN_NAME = /^(?!.*\d{5})[\p{L}\p{M}\p{N}_$ .:/[\]()#&+*-]{1,64}$/u;
const IDENTIFIER = /^[\p{L}_$@-][\p{L}\p{M}\p{N}_$-]*$/u;

type NameKind = 'identifier' | 'other' | 'data';
/** What the names are that were met last: documents repeat theirs. */
const nameKinds = new Map<string, NameKind>();
const MAX_NAMES = 20_000;
/** How many were met below the root. */
let names = 0;

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
export function placeInProperty(outer: FieldPlace, name: string, ordinal = 0): TreePlace {
  const inner = nameInProperty(outer, name);
  return inner === undefined ? placeInList(outer, ordinal) : new NodePlace(inner, outer, NO_INDEX);
}

/** The name of a property's value; `undefined` where it may be data. */
export function nameInProperty(outer: FieldPlace, name: string): PlaceName | undefined {
  const known = outer.name.known(name);
  if (known !== undefined) return known;
  const kind = kindOfName(name);
  if (kind === 'data') return undefined;
  names += 1;
  if (names % MAX_NAMES === 0) root.forget();
  return outer.name.add(name, kind === 'identifier');
}

/** The place of a list's item, which goes by the list's name. */
export function placeInList(outer: FieldPlace, index: number): TreePlace {
  return new NodePlace(outer.name.item, outer, index);
}

/** The place of a name's further occurrence among its siblings, which its path says and its column does not. */
export function placeAgain(place: FieldPlace, occurrence: number): FieldPlace {
  return new NodePlace(place.name, place, occurrence);
}

/** The place of a value in a text that is a value itself. */
export function placeInside(outer: FieldPlace, inner: FieldPlace, sign = ' > '): FieldPlace {
  return new NestedPlace(outer, inner, sign);
}

class NestedPlace implements FieldPlace {
  readonly name: PlaceName;

  constructor(
    private readonly outer: FieldPlace,
    private readonly inner: FieldPlace,
    private readonly sign: string,
  ) {
    this.name = outer.name.around(inner.name, sign);
  }

  get path(): string {
    return join(this.outer.path, this.inner.path, this.sign);
  }
}

const join = (outer: string, inner: string, sign: string): string =>
  outer === '' || inner === '' ? outer + inner : outer + sign + inner;
