import { compile } from '../../src/engine/generate/compile';
import type { GenerateOptions } from '../../src/engine/generate/options';
import type { Shape } from '../../src/engine/shape/shape';
import { toPlain } from '../../src/engine/shape/values';
import { resolveDrawOptions } from '../../src/app/drawOptions';

/** Plain values of a shape that stands under a property, or alone where `name` is empty. */
export class ShapeSource {
  private constructor(private readonly options: GenerateOptions) {}

  /** A source with the usual options. */
  static async open(): Promise<ShapeSource> {
    return new ShapeSource(await resolveDrawOptions({}));
  }

  /** The first rows of a shape as the property `name` of an object. */
  draw(
    shape: Shape,
    rows: number,
    { name = 'value', ...options }: DrawShapeOptions = {},
  ): readonly unknown[] {
    const root: Shape = { kind: 'object', properties: [{ name, shape, optional: false }] };
    const document = { name: 'Thing', root, definitions: options.definitions ?? {} };
    const generator = compile(document, { ...this.options, ...options });
    return Array.from({ length: rows }, (_, row) => {
      const plain = toPlain(generator.generate(row)) as Readonly<Record<string, unknown>>;
      return plain[name];
    });
  }
}

export interface DrawShapeOptions extends Partial<GenerateOptions> {
  readonly name?: string;
  readonly definitions?: Readonly<Record<string, Shape>>;
}
