import { FauxtureError } from '../../shared/fauxtureError';
import { NO_PLAN, Scope } from '../meaning/scope';
import { splitWords } from '../locale/splitWords';
import { foldIn, foldIndex, hashText, type Key } from '../random/key';
import type { ObjectShape, Shape } from '../shape/shape';
import { toPlain, type Value } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import { setEntry } from './compileObject';
import { drawCount } from './drawCount';
import { elementField, OWN, type Field } from './field';
import { listValues } from './listValues';
import { drawElement } from './pins';
import { compileTextRules } from './stringRules';

/** Where an object's entries are drawn. */
export interface EntryPlace {
  readonly scope: Scope;
  readonly key: Key;
  readonly level: number;
}

/** The entries that an object has beside or instead of declared properties. */
export interface Entries {
  /** How many entries an object has that needs none; 0 where none can be made. */
  usualCount(key: Key, level: number): number;
  /** Adds up to `count` entries under names of their own. Entries of the same name replace one another unless `must`. */
  draw(into: Record<string, Value>, place: EntryPlace, count: number, must?: 'must'): void;
  /** Draws the value that stands under a given name; `undefined` where the object may not have it. */
  drawNamed(name: string, place: EntryPlace): { readonly value: Value } | undefined;
}

/** How often a name that is taken is drawn anew. */
const MAX_TRIES = 40;
const ENTRY_KEY = hashText('entry key');
/** How much deeper than usual entries go that an object must have. */
const OVERRUN = 3;

interface CompiledIndex {
  readonly keys: Shape;
  readonly drawKey: DrawValue;
  readonly drawItem: DrawValue;
  readonly isRecursive: boolean;
}

/** Compiles an object's index signatures. Where keys follow patterns each signature has its turn, else the last. */
export function compileEntries(shape: ObjectShape, field: Field, compiler: Compiler): Entries {
  const inner = elementField(field, '.*');
  const usable = (shape.index ?? []).filter(index => compiler.canMake(index.value, inner));
  const compiled = usable.map(({ key, value }): CompiledIndex => ({
    keys: key,
    drawKey: compiler.compileLater(key, keyField(field)),
    drawItem: compiler.compileLater(value, inner),
    isRecursive: compiler.finiteness.isRecursive(value),
  }));
  const hasPatterns = usable.some(({ key }) => key.kind === 'string' && key.patterns !== undefined);
  const turns = hasPatterns ? [...compiled].reverse() : compiled.slice(-1);
  return new ObjectEntries(shape, turns, { compiler, nesting: inner.nesting });
}

class ObjectEntries implements Entries {
  private readonly declared: ReadonlySet<string>;

  constructor(
    private readonly shape: ObjectShape,
    private readonly turns: readonly CompiledIndex[],
    private readonly context: { readonly compiler: Compiler; readonly nesting: number },
  ) {
    this.declared = new Set(shape.properties.map(property => property.name));
  }

  usualCount(key: Key, level: number): number {
    const { options } = this.context.compiler;
    if (this.turns.length === 0) return 0;
    if (level >= options.depth && this.turns.some(turn => turn.isRecursive)) return 0;
    return drawCount(key, { nesting: this.context.nesting, options });
  }

  draw(into: Record<string, Value>, place: EntryPlace, count: number, must?: 'must'): void {
    for (let at = 0; at < count; at += 1) {
      const turn = this.turns[at % this.turns.length];
      if (turn === undefined) return;
      try {
        drawElement(this.context.compiler.pins, at, () =>
          this.drawOne(into, place, { turn, at, must: must !== undefined }),
        );
      } catch (error) {
        if (!FauxtureError.is(error, 'cannot-make')) throw error;
      }
    }
  }

  drawNamed(name: string, place: EntryPlace): { readonly value: Value } | undefined {
    const turn = this.turns.find(({ keys }) => acceptsName(keys, name));
    if (turn === undefined || this.isTooDeep(turn, place)) return undefined;
    const own = foldIn(place.key, hashText(name));
    return { value: turn.drawItem(this.scopeOf(place, own), own, place.level) };
  }

  private drawOne(
    into: Record<string, Value>,
    place: EntryPlace,
    { turn, at, must }: { readonly turn: CompiledIndex; readonly at: number; readonly must: boolean },
  ): void {
    if (this.isTooDeep(turn, place)) return;
    const own = foldIndex(place.key, at);
    const element = this.scopeOf(place, own);
    const isTaken = (name: string): boolean => this.declared.has(name) || (must && Object.hasOwn(into, name));
    let name = this.drawName(turn, { scope: element, key: own, level: place.level }, at);
    for (let attempt = 1; attempt < MAX_TRIES && isTaken(name); attempt += 1) {
      const again = foldIndex(own, attempt);
      const scope = this.scopeOf(place, again);
      name = this.drawName(turn, { scope, key: again, level: place.level }, at + attempt);
    }
    if (isTaken(name)) name = this.listedName(turn, isTaken) ?? name;
    if (!isTaken(name)) setEntry(into, name, turn.drawItem(element, own, place.level));
  }

  private drawName(turn: CompiledIndex, place: EntryPlace, at: number): string {
    if (turn.keys.kind === 'number') return String(at + 1);
    return String(toPlain(turn.drawKey(place.scope, foldIn(place.key, ENTRY_KEY), place.level)));
  }

  private listedName(turn: CompiledIndex, isTaken: (name: string) => boolean): string | undefined {
    return listValues(turn.keys, this.context.compiler.document)
      ?.map(value => String(toPlain(value)))
      .find(name => !isTaken(name));
  }

  private isTooDeep(turn: CompiledIndex, place: EntryPlace): boolean {
    return turn.isRecursive && place.level >= this.context.compiler.options.depth + OVERRUN;
  }

  private scopeOf({ scope }: EntryPlace, own: Key): Scope {
    return new Scope(this.context.compiler.environment, scope.descend(NO_PLAN, own, OWN));
  }
}

function acceptsName(keys: Shape, name: string): boolean {
  switch (keys.kind) {
    case 'string':
      return compileTextRules(keys, '')(name);
    case 'literal':
      return keys.value === name;
    case 'union':
      return keys.members.some(member => acceptsName(member, name));
    default:
      return false;
  }
}

/** What the keys of a record are called: `pricesBySku` has SKUs, everything else plain keys. */
function keyField(field: Field): Field {
  const words = splitWords(field.name);
  const by = words.lastIndexOf('by');
  return {
    ...field,
    name: by > 0 && by < words.length - 1 ? words.slice(by + 1).join(' ') : 'record key',
    owners: [],
  };
}
