import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';

import type { CodeStyle } from './codeStyle';

/** Lays out a TypeScript module as the user's own Prettier would. The same text and style give the same text. */
export async function formatModule(text: string, style: CodeStyle): Promise<string> {
  return format(text, {
    parser: 'typescript',
    filepath: 'fixture.ts',
    plugins: [typescript, estree],
    tabWidth: style.tabWidth,
    useTabs: style.indent === '\t',
    singleQuote: style.quotes === 'single',
    semi: style.semicolons,
    trailingComma: style.trailingComma,
    printWidth: style.printWidth,
    arrowParens: style.arrowParentheses,
    quoteProps: style.quoteProperties,
    endOfLine: style.endOfLine === '\r\n' ? 'crlf' : 'lf',
  });
}
