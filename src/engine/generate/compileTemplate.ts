import { foldIndex } from '../random/key';
import type { Shape, StringShape } from '../shape/shape';
import { toPlain } from '../shape/values';
import type { Compiler, DrawValue } from './compiler';
import type { Field } from './field';
import { applyCasing } from './fitText';

/** Compiles a template literal type: its texts as they are, its holes drawn so that the text stays of the type. */
export function compileTemplate(shape: StringShape, field: Field, compiler: Compiler): DrawValue {
  const parts = (shape.template ?? []).map(part =>
    typeof part === 'string' ? part : compileHole(part, field, compiler),
  );
  return (scope, key, level) => {
    const text = parts
      .map((part, at) => (typeof part === 'string' ? part : part(scope, foldIndex(key, at), level)))
      .join('');
    return applyCasing(text, shape.casing);
  };
}

function compileHole(
  part: Shape,
  field: Field,
  compiler: Compiler,
): (...args: Parameters<DrawValue>) => string {
  const isFree = part.kind === 'string' && part.template === undefined;
  const draw = compiler.compile(
    part,
    isFree ? { ...field, name: 'slug', owners: [] } : { ...field, name: 'count', owners: [] },
  );
  return (scope, key, level) => String(toPlain(draw(scope, key, level)));
}
