import { findCodeStyle, type CodeStyle, type EditorStyle } from '../codeStyle';

/** How a file is laid out: as its project says, but for the indentation, which the file itself shows where it has any. */
export function findFileStyle(file: string, text: string, editor: EditorStyle | undefined): CodeStyle {
  const style = findCodeStyle(file, editor);
  const indents = [...text.matchAll(/^([ \t]+)[^\s*]/gm)].map(([, indent = '']) => indent);
  const tabs = indents.filter(indent => indent.startsWith('\t')).length;
  if (tabs * 2 > indents.length) return { ...style, indent: '\t' };
  const widths = indents.filter(indent => /^ {2,}$/.test(indent)).map(({ length }) => length);
  return widths.length === 0 ? style : { ...style, indent: ' '.repeat(Math.min(...widths)) };
}
