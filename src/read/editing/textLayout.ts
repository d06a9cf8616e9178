/** How a text is laid out. */
export interface TextLayout {
  readonly endOfLine: '\n' | '\r\n';
  /** One level of indentation. */
  readonly unit: string;
}

/**
 * Finds a text's line ends and its unit of indentation: the indentation of its first line that has one.
 * @param fallback the unit of a text that has no indented line
 */
export function findLayout(text: string, fallback = '  '): TextLayout {
  const endOfLine = text.includes('\r\n') ? '\r\n' : '\n';
  const [, indent = ''] = /\n(\t+|  +)\S/.exec(text) ?? [];
  const unit = indent === '' ? fallback : indent.startsWith('\t') ? '\t' : indent;
  return { endOfLine, unit: unit.length > 8 ? fallback : unit };
}

/** Where the line begins that an offset is on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends that an offset is on, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  if (at < 0) return text.length;
  return text[at - 1] === '\r' && at > offset ? at - 1 : at;
}

/** The white space that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}
