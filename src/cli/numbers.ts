import { InvalidArgumentError } from 'commander';

import {
  ITEMS_RULE,
  OPTIONAL_RULE,
  parseItems,
  parseOptional,
  parseWhole,
  type ItemRange,
} from '../app/drawTexts';
import type { OptionalFields } from '../engine/generate/options';

/** Parses a whole number of an option; the message names what is allowed. */
export function wholeNumber(minimum: number, maximum = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return text => {
    const value = parseWhole(text, minimum, maximum);
    if (value === undefined) {
      const range =
        maximum === Number.MAX_SAFE_INTEGER
          ? `${String(minimum)} or more`
          : `${String(minimum)} to ${String(maximum)}`;
      refuse(`must be a whole number, ${range}`);
    }
    return value;
  };
}

/** Parses `always`, `never` or a probability. */
export function optionalFields(text: string): OptionalFields {
  return parseOptional(text) ?? refuse(OPTIONAL_RULE);
}

/** Parses `3` or `2-5`: how many elements collections have. */
export function itemRange(text: string): ItemRange {
  return parseItems(text) ?? refuse(ITEMS_RULE);
}

function refuse(rule: string): never {
  throw new InvalidArgumentError(`It ${rule}.`);
}
