import type { CodeStyle } from '../codeStyle';

/** A text that is edited, and how it is laid out. */
export interface Surroundings {
  readonly text: string;
  readonly style: CodeStyle;
  /** Letters that go, so that there is room for as many. */
  readonly spare?: number;
}

/** The white space that the line of an offset starts with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Whether only white space stands before an offset in its line. */
export function startsLine(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(0, offset));
}

/** One level deeper: by tabs where the line has some. */
export function deepen(indent: string, { style }: Surroundings): string {
  return indent + (indent.includes('\t') ? '\t' : style.indent);
}

/** The column after the last letter before an offset, counted from the start of its line. */
export function columnOf({ text, style }: Surroundings, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const tabs = line.split('\t').length - 1;
  return line.length + tabs * (style.tabWidth - 1);
}

/** How many columns follow an offset in its line. */
export function restOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end).trimEnd().length;
}

/** A block with its lines, but for the first, indented. */
export function indentBlock(block: string, indent: string): string {
  return block.replaceAll('\n', `\n${indent}`);
}
