import { ANY_FORM, type Form, type Forms } from './form';
import { joinForms } from './mergeForms';
import { describeTypes } from './types';
import { pruneForm, type PruneContext } from './pruneForm';

/** What combining needs besides the forms. */
export interface CombineContext extends PruneContext {
  /** How many forms are kept. */
  readonly limit: number;
  readonly count: (steps: number) => void;
}

/** The ways to obey all of several parts at once: one of each part joined, as far as they agree. */
export function combineForms(parts: readonly Forms[], context: CombineContext): Forms {
  const start: Forms = { list: [ANY_FORM], isComplete: true };
  // Parts with one way come first: they narrow what the others can be.
  const single = parts.filter(part => part.list.length < 2);
  const several = parts.filter(part => part.list.length >= 2);
  return [...single, ...several].reduce(
    (forms, part) => (forms.list.length === 0 ? forms : combineTwo(forms, part, context)),
    start,
  );
}

function combineTwo(first: Forms, second: Forms, context: CombineContext): Forms {
  const list: Form[] = [];
  const { limit } = context;
  const isComplete = first.isComplete && second.isComplete;
  let reason = second.list.length === 0 ? second.reason : undefined;
  for (const [a, b] of pairs(first.list, second.list)) {
    if (list.length >= limit) return { list, isComplete: false };
    context.count(1 + (a.properties.size + b.properties.size) / 4);
    const joined = joinTwo(a, b, context);
    if (typeof joined === 'string') reason ??= joined;
    else list.push(joined);
  }
  return { list, isComplete, ...(list.length === 0 && reason !== undefined && { reason }) };
}

function joinTwo(a: Form, b: Form, context: CombineContext): Form | string {
  if (a === ANY_FORM) return b;
  if (b === ANY_FORM) return a;
  if ((a.types & b.types) !== 0) return pruneForm(joinForms(a, b, context.pool), context);
  const [first, second] = [a, b].map(form => `${describeTypes(form.types)} at ${form.typesAt}`);
  return `the type ${first ?? ''} and the type ${second ?? ''} exclude each other`;
}

/** All pairs, those of early elements first, so that a cut leaves some of each. */
function* pairs<A, B>(first: readonly A[], second: readonly B[]): Generator<readonly [A, B]> {
  for (let sum = 0; sum < first.length + second.length - 1; sum += 1) {
    const start = Math.max(0, sum - second.length + 1);
    for (let at = start; at <= Math.min(sum, first.length - 1); at += 1)
      yield [first[at] as A, second[sum - at] as B];
  }
}
