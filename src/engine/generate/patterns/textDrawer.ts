import { foldIn, foldIndex, hashText, type Key } from '../../random/key';
import { Stream } from '../../random/stream';
import type { StringLimits } from '../../shape/shape';
import { findFormatPattern } from './formatPatterns';
import type { Extent } from './patternLanguage';
import { compileAutomaton, type TextAutomaton, type TextRules } from './textAutomaton';
import { compileWalk } from './walkPattern';

/** How many texts are drawn from an automaton, which knows all rules but back-references and the like. */
const MAX_DRAWS = 12;
/** How many texts a walk along a pattern draws, which knows the pattern only. */
const MAX_WALKS = 100;
const RULES = hashText('rules');

type Draw = (random: Stream) => string | undefined;

/**
 * Compiles limits into what draws texts from them alone: from an automaton of all of them where there is one, else by
 * walking a pattern and testing. Each text obeys; `undefined` where none was found in bounded time.
 */
export function compileTextDrawer(
  limits: StringLimits,
  obeys: (text: string) => boolean,
): (key: Key) => string | undefined {
  let draws: readonly Draw[] | undefined;
  const walk = lazily(() => compileWalk(limits.patterns?.at(-1), limits));
  return key => {
    const own = foldIn(key, RULES);
    draws ??= compileDraws(limits);
    for (const draw of draws) {
      const found = tryDraws(draw, own, { tries: MAX_DRAWS, obeys });
      if (found !== undefined) return found;
    }
    return tryDraws(random => walk()(random), own, { tries: MAX_WALKS, obeys });
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function tryDraws(
  draw: Draw,
  key: Key,
  { tries, obeys }: { readonly tries: number; readonly obeys: (text: string) => boolean },
): string | undefined {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const text = draw(new Stream(foldIndex(key, attempt)));
    if (text === undefined) return undefined;
    if (obeys(text)) return text;
  }
  return undefined;
}

/** Ways to draw, best first: safe texts of the format before any, whole matches before texts that hold one. */
function compileDraws(limits: StringLimits): readonly Draw[] {
  const format = findFormatPattern(limits.format);
  const patterns = limits.patterns ?? [];
  const length = { minimum: limits.minLength ?? 0, maximum: limits.maxLength ?? Infinity };
  const drawFrom = (extra: readonly string[], extent: Extent): Draw => {
    const rules: TextRules = {
      patterns: [...patterns, ...extra],
      ...(limits.notPatterns && { notPatterns: limits.notPatterns }),
      ...(limits.notValues && { notValues: limits.notValues }),
    };
    const automaton = lazily(() => narrowed(compileAutomaton(rules, extent, length.minimum), extent));
    return random => automaton()?.draw(random, length);
  };
  if (format !== undefined) return [drawFrom([format.safe], 'part'), drawFrom([format.wide], 'part')];
  return patterns.length === 1 ? [drawFrom([], 'whole'), drawFrom([], 'part')] : [drawFrom([], 'part')];
}

/** Whole matches count only where there are several: `^x-` wants something behind it. */
function narrowed(automaton: TextAutomaton | undefined, extent: Extent): TextAutomaton | undefined {
  if (extent === 'part') return automaton;
  const texts = [0, 1, 2, 3, 4].map(at =>
    automaton?.draw(new Stream(foldIndex(RULES, at)), { minimum: 0, maximum: Infinity }),
  );
  return new Set(texts).size > 1 ? automaton : undefined;
}
