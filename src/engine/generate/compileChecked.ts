import { FauxtureError } from '../../shared/fauxtureError';
import { NO_PLAN, Scope } from '../meaning/scope';
import { foldIn, foldIndex, hashText, type Key } from '../random/key';
import type { Shape } from '../shape/shape';
import { toPlain, type Value } from '../shape/values';
import { cannotMake } from './cannotMake';
import type { Compiler, DrawValue } from './compiler';
import { OWN, type Field } from './field';
import type { OptionalFields } from './options';

/** How often a value that breaks a rule is drawn anew. */
const MAX_TRIES = 60;
const AGAIN = hashText('again');
/** Other ways to choose optional fields, each tried for some of the draws, because a rule may be about them. */
const OTHER_PRESENCE: readonly OptionalFields[] = ['never', 0.5, 'always', 0.2, 0.8];

/** What a draw is tried on: the place's own key first, then others derived from it. */
interface Attempt {
  readonly scope: Scope;
  readonly key: Key;
  readonly level: number;
  readonly attempt: number;
}

/**
 * Draws until a value obeys the rules that the shape itself cannot say, with other facets and other optional fields
 * where drawing alone does not help.
 */
export function compileChecked(shape: Shape, field: Field, compiler: Compiler, draw: DrawValue): DrawValue {
  const { checks = [] } = shape;
  const { check } = compiler.options;
  if (checks.length === 0 || check === undefined) return draw;
  const { checks: _checks, ...unchecked } = shape;
  const others = OTHER_PRESENCE.map(optional => {
    let other: DrawValue | undefined;
    return (): DrawValue => (other ??= compiler.withOptional(optional).compile(unchecked, field));
  });
  const drawOne = ({ scope, key, level, attempt }: Attempt): Value => {
    if (attempt === 0) return draw(scope, key, level);
    const own = foldIndex(foldIn(key, AGAIN), attempt);
    const alone = new Scope(compiler.environment, scope.descend(NO_PLAN, own, OWN));
    const chosen = attempt % 2 === 0 ? others[(attempt / 2) % others.length]?.() : undefined;
    return (chosen ?? draw)(alone, own, level);
  };
  return (scope, key, level) => {
    let broken = checks[0] ?? '';
    for (let attempt = 0; attempt < MAX_TRIES; attempt += 1) {
      if (attempt > 0 && compiler.retries.left <= 0) break;
      compiler.retries.left -= 1;
      const value = attemptDraw(() => drawOne({ scope, key, level, attempt }), attempt === MAX_TRIES - 1);
      if (value === undefined) continue;
      const plain = toPlain(value.drawn);
      const failed = checks.find(rule => !check(rule, plain));
      if (failed === undefined) return value.drawn;
      broken = failed;
    }
    throw cannotMake(
      field.path,
      `none of the values that were drawn obeys ${broken}`,
      'Loosen this rule or the limits beside it',
    );
  };
}

/** A draw that may find no value, which is told only where it is the last. */
function attemptDraw(draw: () => Value, isLast: boolean): { readonly drawn: Value } | undefined {
  try {
    return { drawn: draw() };
  } catch (error) {
    if (isLast || !FauxtureError.is(error, 'cannot-make')) throw error;
    return undefined;
  }
}
