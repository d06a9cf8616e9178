import { resolveDrawOptions, type DrawRequest } from '../../src/app/drawOptions';
import { Session } from '../../src/app/session';
import { compile, type Generator } from '../../src/engine/generate/compile';
import { toPlain } from '../../src/engine/shape/values';
import { readTarget } from '../../src/read/typescript/readTarget';

/** Plain values of one type whose text may change between draws, as an unsaved file's does. */
export class PlainSource {
  private readonly session = new Session();

  constructor(
    private readonly file: string,
    private readonly type: string,
  ) {}

  /** The generator of the type as `text` declares it. */
  async compile(text: string, request: DrawRequest = {}): Promise<Generator> {
    this.session.unsaved.set(this.file, text);
    const { document } = readTarget(this.session.openProject(this.file), this.file, this.type);
    return compile(document, await resolveDrawOptions(request));
  }

  /** The first rows of the type as `text` declares it. */
  async draw(text: string, rows: number, request: DrawRequest = {}): Promise<readonly unknown[]> {
    const generator = await this.compile(text, request);
    return Array.from({ length: rows }, (_, row) => toPlain(generator.generate(row)));
  }
}

/** Every leaf of a value by its path: `orders[0].total`. */
export function leavesOf(value: unknown, path = '', into = new Map<string, unknown>()): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return into.set(path, value);
  for (const [key, item] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : `${path === '' ? '' : '.'}${key}`;
    leavesOf(item, path + step, into);
  }
  return into;
}
