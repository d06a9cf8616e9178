import { foldIn, hashText } from '../random/key';
import { Stream } from '../random/stream';
import type { Shape } from '../shape/shape';
import type { Compiler, DrawValue } from './compiler';
import type { Field } from './field';
import { obeysNumberLimits } from './numberRules';
import { planField } from './planField';
import { compileTextRules } from './stringRules';

const EXAMPLE = hashText('example');

/** Meanings that agree with their siblings, or are somebody's: an example may be a real person's. */
const COHERENT = /^(?:person|contact|internet|finance|government|location|health|company|date|social|hr)\./;

/**
 * Lets a text or number be one of the source's own examples, or its default, now and then: where it has no meaning, or
 * where several examples say more than the meaning does.
 */
export function compileExamples(shape: Shape, field: Field, compiler: Compiler, draw: DrawValue): DrawValue {
  if (compiler.options.examples === 'never') return draw;
  const values = exampleValues(shape, field);
  const meaning = planField(shape, field)?.found?.meaning.id;
  const isUseful = meaning === undefined || (values.length > 1 && !COHERENT.test(meaning));
  if (values.length === 0 || !isUseful) return draw;
  return (scope, key, level) => {
    // A single example leaves room for other values; several show how values vary.
    const at = new Stream(foldIn(key, EXAMPLE)).int(0, Math.max(values.length - 1, 1));
    const value = values[at];
    return value ?? draw(scope, key, level);
  };
}

/** The examples that are of the shape; else its default. */
function exampleValues(shape: Shape, field: Field): readonly (string | number)[] {
  const { examples = [], defaultValue } = shape;
  if (examples.length === 0 && defaultValue === undefined) return [];
  const fits = compileFits(shape, field);
  const usable = (list: readonly unknown[]): (string | number)[] =>
    list.filter((value): value is string | number => fits(value));
  const fromExamples = [...new Set(usable(examples))];
  return fromExamples.length > 0 || defaultValue === undefined ? fromExamples : usable([defaultValue.value]);
}

function compileFits(shape: Shape, field: Field): (value: unknown) => boolean {
  switch (shape.kind) {
    case 'string': {
      const obeys = compileTextRules(shape, field.path);
      // An empty default means that there is none.
      return value =>
        typeof value === 'string' && value !== '' && shape.template === undefined && obeys(value);
    }
    case 'number':
      return value => typeof value === 'number' && obeysNumberLimits(value, shape);
    default:
      return () => false;
  }
}
