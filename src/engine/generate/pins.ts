import type { Value } from '../shape/values';

/** What stands at a place instead of what would be drawn there. */
export type Pin =
  /** This very value, whatever the shape says. */
  | { readonly kind: 'value'; readonly value: Value }
  /** An optional property that is left out, or is there. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'present' }
  /** The member of a union, by `identifyMembers`; where unions stand in unions, one of each. */
  | { readonly kind: 'member'; readonly member: string }
  /** How many elements a list, set, map or record has. */
  | { readonly kind: 'count'; readonly count: number };

/**
 * Pins by the path of their place, as `Field.path` says it: `address.city`, `items[]`, `prices.*`. What lies inside
 * of a list or record holds for its first element or entry alone; the others stay as they are.
 */
export type Pins = ReadonlyMap<string, readonly Pin[]>;

/** No pins: for generators that are given some for single values. */
export const NO_PINS: Pins = new Map();

type PinOf<Kind extends Pin['kind']> = Extract<Pin, { readonly kind: Kind }>;

/** The pins that hold while a value is drawn. */
export class PinBoard {
  constructor(private pins: Pins) {}

  /** The pin of a kind at a place. */
  find<Kind extends Pin['kind']>(path: string, kind: Kind): PinOf<Kind> | undefined {
    const found = this.pins.get(path)?.find(pin => pin.kind === kind);
    return found as PinOf<Kind> | undefined;
  }

  /** Whether the member of a union is the one to draw. */
  hasMember(path: string, member: string): boolean {
    return this.pins.get(path)?.some(pin => pin.kind === 'member' && pin.member === member) === true;
  }

  /** Whether a property must be there or must not; `undefined` where nothing says so. */
  presence(path: string): boolean | undefined {
    if (this.find(path, 'absent') !== undefined) return false;
    return this.find(path, 'present') === undefined ? undefined : true;
  }

  /** Draws while other pins hold. */
  draw<T>(pins: Pins, draw: () => T): T {
    const before = this.pins;
    this.pins = pins;
    try {
      return draw();
    } finally {
      this.pins = before;
    }
  }
}

/** Draws an element or entry: pins hold for the first alone. */
export function drawElement<T>(board: PinBoard | undefined, at: number, draw: () => T): T {
  return board === undefined || at === 0 ? draw() : board.draw(NO_PINS, draw);
}
