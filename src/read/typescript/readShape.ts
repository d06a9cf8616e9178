import type { ts } from 'ts-morph';

import type { Shape, ShapeDocument, TypeText } from '../../engine/shape/shape';
import { FauxtureError } from '../../shared/fauxtureError';
import { readArray, readArrayHeir, readTuple } from './readArray';
import { readBuiltIn } from './readBuiltIn';
import { readClass } from './readClass';
import { readFunction } from './readFunction';
import type { Place, ReadIssue, Reading } from './reading';
import { countSteps, READING_LIMITS, type ReadingLimit } from './readingLimit';
import { readIntersection } from './readIntersection';
import { readObject } from './readObject';
import { readEnumMember, readPrimitive } from './readPrimitive';
import { readUnion } from './readUnion';
import { isPlatform, symbolOf, type NamesInScope } from './symbols';

/** How deep types may nest before one counts as growing without end; those that refer to one another nest by the dozen. */
const MAX_NESTING = 150;
/** How often one declaration may nest in itself with ever new type arguments. */
const MAX_INSTANCES = 3;

/** What a shape is called, how its type is written, and what the file that will hold it calls things. */
export interface ShapeTarget {
  readonly name: string;
  readonly access?: TypeText;
  readonly names?: NamesInScope;
}

/** A shape, and what could not be read of it. */
export interface ReadDocument {
  readonly document: ShapeDocument;
  readonly issues: readonly ReadIssue[];
}

/** Reads a checked type into a {@link ShapeDocument}; what could not be read is listed beside it. */
export function readShape(type: ts.Type, program: ts.Program, target: ShapeTarget): ReadDocument {
  return readShapeBy((reading, place) => reading.read(type, place), program, target);
}

/** Reads a shape that is put together of several types. */
export function readShapeBy(
  read: (reading: Reading, place: Place) => Shape,
  program: ts.Program,
  target: ShapeTarget,
): ReadDocument {
  const place: Place = {
    path: target.name,
    level: 0,
    enclosing: [],
    ...(target.access && { access: target.access }),
  };
  for (const limit of READING_LIMITS) {
    const reader = new ShapeReader(program, limit, target.names);
    try {
      const root = read(reader, place);
      return {
        document: { name: target.name, root, definitions: reader.definitions },
        issues: reader.issues,
      };
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
    }
  }
  throw new FauxtureError('internal', `${target.name} could not be read within any limit.`);
}

/** Says that a type is larger than the limit; it never leaves this file. */
class LimitReached extends Error {}

class ShapeReader implements Reading {
  readonly checker: ts.TypeChecker;
  readonly issues: ReadIssue[] = [];
  readonly definitions: Record<string, Shape> = {};
  private readonly open = new Map<ts.Type, { id: string; used: boolean }>();
  /** What was read, by the level it was read at where levels count. */
  private readonly closed = new Map<number, Map<ts.Type, Shape>>();
  private readonly counted = new Set<ts.Type>();
  private steps = 0;
  private count = 0;
  private assertions = 0;

  constructor(
    readonly program: ts.Program,
    readonly limit: ReadingLimit,
    readonly names: NamesInScope | undefined,
  ) {
    this.checker = program.getTypeChecker();
  }

  readonly noteAssertion = (): void => {
    this.assertions += 1;
  };

  readonly read = (type: ts.Type, place: Place): Shape => {
    const primitive = readPrimitive(type, place, this);
    if (primitive !== undefined) return primitive;
    const known = this.closedAt(place).get(type);
    if (known !== undefined) return known;
    const pending = this.open.get(type);
    if (pending !== undefined) {
      pending.used = true;
      return { kind: 'ref', id: pending.id };
    }
    if (growsWithoutEnd(type, place, this.program))
      return { kind: 'never', reason: 'its type grows without end' };
    return this.readOpen(type, place);
  };

  private readOpen(type: ts.Type, place: Place): Shape {
    this.spend(type);
    this.count += 1;
    const entry = {
      id: `${(type.aliasSymbol ?? symbolOf(type))?.name ?? 'type'}#${this.count}`,
      used: false,
    };
    this.open.set(type, entry);
    const assertions = this.assertions;
    const shape = this.readStructure(type, { ...place, enclosing: [...place.enclosing, type] });
    this.open.delete(type);
    if (entry.used) this.definitions[entry.id] = shape;
    const result: Shape = entry.used ? { kind: 'ref', id: entry.id } : shape;
    // Only what does not depend on the place it was read at may be used again elsewhere.
    if (entry.used || assertions === this.assertions) this.closedAt(place).set(type, result);
    return result;
  }

  private closedAt({ level }: Place): Map<ts.Type, Shape> {
    const key = Number.isFinite(this.limit.levels) ? level : 0;
    const known = this.closed.get(key) ?? new Map<ts.Type, Shape>();
    this.closed.set(key, known);
    return known;
  }

  /** Counts each type once, so that the order in which the compiler knows them makes no difference. */
  private spend(type: ts.Type): void {
    if (this.counted.has(type)) return;
    this.counted.add(type);
    this.steps += countSteps(this.checker, type);
    if (this.steps > this.limit.steps) throw new LimitReached();
  }

  private readStructure(type: ts.Type, place: Place): Shape {
    if (type.isUnion()) return readUnion(type, place, this);
    if (type.isIntersection()) return readIntersection(type, place, this);
    if (this.checker.isTupleType(type)) return readTuple(type as ts.TupleTypeReference, place, this);
    if (this.checker.isArrayType(type)) return readArray(type as ts.TypeReference, place, this);
    return (
      readEnumMember(type, this) ??
      readArrayHeir(type, place, this) ??
      readBuiltIn(type, place, this) ??
      readFunction(type, place, this) ??
      readClass(type, place, this) ??
      readObject(type, place, this)
    );
  }
}

function growsWithoutEnd(type: ts.Type, place: Place, program: ts.Program): boolean {
  if (place.enclosing.length > MAX_NESTING) return true;
  const symbol = type.aliasSymbol ?? symbolOf(type);
  // Arrays and maps stand inside one another everywhere; what grows is the user's type around them.
  if (symbol === undefined || symbol.name.startsWith('__') || isPlatform(program, symbol)) return false;
  return (
    place.enclosing.filter(outer => (outer.aliasSymbol ?? symbolOf(outer)) === symbol).length >= MAX_INSTANCES
  );
}
