import { printKey } from '../../engine/render/printText';
import { printValue, type PrintContext } from '../../engine/render/printValue';
import { ComputedValue, type Value } from '../../engine/shape/values';
import type { CodeStyle } from '../codeStyle';
import { formatModule } from '../formatModule';

/** The text of a value in both of its forms. */
export interface LaidOut {
  /** As Prettier lays it out, without the indentation of the place. Lines end in `\n`. */
  readonly block: string;
  /** On one line, however long. */
  readonly line: string;
}

export interface LayOutOptions {
  readonly context: PrintContext;
  readonly style: CodeStyle;
  /** Columns that the place takes from each line. */
  readonly indentation: number;
}

/** Lays out a property of an object literal, `name: value`. */
export async function layOutProperty(name: string, value: Value, options: LayOutOptions): Promise<LaidOut> {
  const label =
    value instanceof ComputedValue ? `[${options.context.names.value(value.key)}]` : printKey(name);
  return layOut(`${label}: ${printValue(value, options.context)}`, options);
}

/** Lays out a value alone. */
export async function layOutValue(value: Value, options: LayOutOptions): Promise<LaidOut> {
  const { block, line } = await layOut(`x: ${printValue(value, options.context)}`, options);
  return { block: withoutLabel(block, options.style), line: line.replace(/^x:\s*/, '') };
}

async function layOut(member: string, { context, style, indentation }: LayOutOptions): Promise<LaidOut> {
  const format = async (code: string, printWidth: number): Promise<string> => {
    const options: CodeStyle = { ...style, printWidth, endOfLine: '\n', trailingComma: style.trailingComma };
    const text = await formatModule(`const object = {\n${code},\n};\n`, options, context.syntax);
    return dedent(text.trimEnd().split('\n').slice(1, -1), style.indent).replace(/,$/, '');
  };
  const room = Math.max(20, style.printWidth - indentation + widthOf(style.indent, style));
  return {
    block: await format(member, room),
    line: (await format(member.replaceAll('\n', ' '), MAX_WIDTH)).replaceAll('\n', ' '),
  };
}

const MAX_WIDTH = 1_000_000;

function dedent(lines: readonly string[], indent: string): string {
  return lines.map(line => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}

/** A long text may stand on a line of its own below its label. */
function withoutLabel(block: string, { indent }: CodeStyle): string {
  const [first = '', ...rest] = block.split('\n');
  return first === 'x:' ? dedent(rest, indent) : [first.replace(/^x: /, ''), ...rest].join('\n');
}

/** Columns that a text takes. */
function widthOf(text: string, { tabWidth }: CodeStyle): number {
  const tabs = text.split('\t').length - 1;
  return text.length + tabs * (tabWidth - 1);
}
