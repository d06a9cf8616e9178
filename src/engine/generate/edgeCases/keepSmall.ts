import type { ShapeDocument } from '../../shape/shape';
import type { Value } from '../../shape/values';
import { compile } from '../compile';
import type { GenerateOptions } from '../options';
import { NO_PINS } from '../pins';
import { attempt } from './baseValues';
import { measureCases } from './measureCases';
import type { Place } from './places';

/** Values with more than this in them are not read: what is special about a case is lost in the rest. */
const LARGE = 800;
/** Of what is as large as this only the last way is tried: with optional fields it stays large. */
const ENORMOUS = 8000;

/** How large values are made smaller, one way after the other. */
function listWays({ items }: GenerateOptions): readonly Partial<GenerateOptions>[] {
  const few = { items: { minimum: Math.min(items.minimum, 1), maximum: 1 } };
  return [{}, few, { ...few, depth: 1 }, { ...few, depth: 1, optional: 'never' }];
}

/**
 * The options under which cases are drawn: those given, or where values are large then, such as make them smaller.
 * Pure.
 */
export function keepSmall<Options extends GenerateOptions>(
  document: ShapeDocument,
  options: Options & { readonly accepts?: (value: Value) => boolean },
  places: readonly Place[],
): Options {
  let best = options;
  let least = Infinity;
  for (const way of listWays(options)) {
    const tried = { ...options, ...way };
    if (least >= ENORMOUS && least < Infinity && tried.optional !== 'never') continue;
    const generator = compile(document, { ...tried, pins: NO_PINS });
    const base = attempt(() => generator.generate(0));
    if (way.items !== undefined && (base === undefined || options.accepts?.(base.made) === false)) continue;
    const size = measureCases(generator, places);
    if (size >= least) continue;
    [best, least] = [tried, size];
    if (size <= LARGE) break;
  }
  return best;
}
