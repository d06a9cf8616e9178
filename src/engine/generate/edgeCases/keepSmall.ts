import type { ShapeDocument } from '../../shape/shape';
import { toPlain, type Value } from '../../shape/values';
import { compile } from '../compile';
import type { GenerateOptions } from '../options';
import { attempt } from './baseValues';
import { countValues } from './countValues';

/** Values with more than this in them are not read: what is special about a case is lost in the rest. */
const LARGE = 800;

/** How large values are made smaller, one way after the other. */
function listWays({ items }: GenerateOptions): readonly Partial<GenerateOptions>[] {
  const few = { items: { minimum: Math.min(items.minimum, 1), maximum: 1 } };
  return [{}, few, { ...few, depth: 1 }, { ...few, depth: 1, optional: 'never' }];
}

/**
 * The options under which cases are drawn: those given, or where row 0 is large then, such as make it smaller. Pure.
 * @param accepts whether a value is valid; by default each is
 */
export function keepSmall<Options extends GenerateOptions>(
  document: ShapeDocument,
  options: Options & { readonly accepts?: (value: Value) => boolean },
): Options {
  let best = options;
  let least = Infinity;
  for (const way of listWays(options)) {
    const tried = { ...options, ...way };
    const base = attempt(() => compile(document, tried).generate(0));
    const size = base === undefined ? Infinity : countValues(toPlain(base.made));
    const isWay = way.items === undefined || (base !== undefined && options.accepts?.(base.made) !== false);
    if (!isWay || size >= least) continue;
    [best, least] = [tried, size];
    if (size <= LARGE) break;
  }
  return best;
}
