import { readFileSync } from 'node:fs';

import type { EditorStyle } from '../../src/app/codeStyle';

/** A case of filling or updating: a file with a cursor in it, and how it is to be treated. */
export interface EditCase {
  readonly text: string;
  readonly position: number;
  readonly options: {
    readonly wanted: 'required' | 'all';
    readonly style: EditorStyle;
  };
}

const CURSOR = '/*|*/';
const STYLE: EditorStyle = { quotes: 'single', printWidth: 100, trailingComma: 'all' };

/** Reads a case: the cursor is `/*|*‌/`, comments at the start say `wanted: all`, `crlf` and `style: {…}`. */
export function readCase(path: string): EditCase {
  const [head = ''] = /^(?:\/\/ (?:wanted|crlf|style)\b.*\n)*/.exec(readFileSync(path, 'utf8')) ?? [];
  const source = readFileSync(path, 'utf8').slice(head.length);
  const body = head.includes('// crlf') ? source.replaceAll('\n', '\r\n') : source;
  const style = /^\/\/ style: (.*)$/m.exec(head)?.[1];
  return {
    text: body.replace(CURSOR, ''),
    position: body.indexOf(CURSOR),
    options: {
      wanted: head.includes('wanted: all') ? 'all' : 'required',
      style: style === undefined ? STYLE : { ...STYLE, ...(JSON.parse(style) as EditorStyle) },
    },
  };
}
