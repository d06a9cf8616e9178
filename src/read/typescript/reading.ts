import type { ts } from 'ts-morph';

import type { Shape, TypeText } from '../../engine/shape/shape';
import type { ReadingLimit } from './readingLimit';
import type { NamesInScope } from './symbols';

/** Something that could not be read, and where. */
export interface ReadIssue {
  readonly path: string;
  readonly message: string;
}

/** Where the reader stands. */
export interface Place {
  /** Path from the target: `User.address.city`, `items[]`. */
  readonly path: string;
  /** Source text that denotes the type at this place: `User['address']`; `undefined` where none can be written. */
  readonly access?: TypeText;
  /** How many properties lead here from the target. */
  readonly level: number;
  /** Object types that are being read around this place, outermost first. */
  readonly enclosing: readonly ts.Type[];
}

/** What the readers of the kinds of types share while one target is read. */
export interface Reading {
  readonly checker: ts.TypeChecker;
  readonly program: ts.Program;
  readonly issues: ReadIssue[];
  readonly limit: ReadingLimit;
  /** What the file that will hold the value calls symbols already, so that it need not import them. */
  readonly names?: NamesInScope | undefined;
  /** Reads any type. */
  readonly read: (type: ts.Type, place: Place) => Shape;
  /** Says that the shape being read mentions the place it was read at, so that it holds nowhere else. */
  readonly noteAssertion: () => void;
}
