import { InvalidArgumentError } from 'commander';

/** Parses a whole number of an option; the message names what is allowed. */
export function wholeNumber(minimum: number, maximum = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return text => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < minimum || value > maximum) {
      const range =
        maximum === Number.MAX_SAFE_INTEGER
          ? `${String(minimum)} or more`
          : `${String(minimum)} to ${String(maximum)}`;
      throw new InvalidArgumentError(`It must be a whole number, ${range}.`);
    }
    return value;
  };
}

/** Parses `always`, `never` or a probability. */
export function optionalFields(text: string): 'always' | 'never' | number {
  if (text === 'always' || text === 'never') return text;
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be "always", "never" or a probability from 0 to 1.');
  return value;
}

/** Parses `3` or `2-5`: how many elements collections have. */
export function itemRange(text: string): { readonly minimum: number; readonly maximum: number } {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  const minimum = Number(match?.[1]);
  const maximum = Number(match?.[2] ?? match?.[1]);
  if (match === null || minimum > maximum)
    throw new InvalidArgumentError('It must be a number such as 3 or a range such as 2-5.');
  return { minimum, maximum };
}
