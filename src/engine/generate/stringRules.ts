import { FauxtureError } from '../../shared/fauxtureError';
import type { StringLimits } from '../shape/shape';
import { findFormatPattern } from './patterns/formatPatterns';
import { compileMatcher, type TextMatcher } from './patterns/textMatcher';

/** Tells whether a text obeys limits. What cannot be told in bounded time counts as not. */
export type ObeysText = (text: string) => boolean;

/**
 * Compiles the limits of a string: its length in code points, its patterns, its format, what it must not be.
 * @throws FauxtureError `bad-input` for a pattern that is no regular expression; `path` names the place
 */
export function compileTextRules(limits: StringLimits, path: string): ObeysText {
  const { minLength = 0, maxLength = Infinity } = limits;
  const format = findFormatPattern(limits.format)?.wide;
  const patterns = [...(limits.patterns ?? []), ...(format === undefined ? [] : [format])].map(source =>
    toMatcher(source, path),
  );
  const notPatterns = (limits.notPatterns ?? []).map(source => toMatcher(source, path));
  const notValues = new Set(limits.notValues);
  return text => {
    if (minLength > 0 || maxLength < Infinity) {
      const length = countPoints(text);
      if (length < minLength || length > maxLength) return false;
    }
    return (
      !notValues.has(text) &&
      patterns.every(pattern => pattern.test(text) === true) &&
      notPatterns.every(pattern => pattern.test(text) === false)
    );
  };
}

/** Length of a text as JSON Schema counts it. */
export function countPoints(text: string): number {
  return Array.from(text).length;
}

function toMatcher(source: string, path: string): TextMatcher {
  const matcher = compileMatcher(source);
  if (matcher !== undefined) return matcher;
  throw new FauxtureError(
    'bad-input',
    `The pattern of ${path === '' ? 'the value' : path} is no regular expression. Mend it.`,
    { path },
  );
}
