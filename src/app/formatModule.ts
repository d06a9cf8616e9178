import * as babel from 'prettier/plugins/babel';
import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';

import type { CodeStyle } from '../engine/render/codeStyle';

/** Lays out a module as the user's own Prettier would. The same text and style give the same text. */
export async function formatModule(text: string, style: CodeStyle): Promise<string> {
  return format(text, {
    // In JavaScript, parentheses after a comment with a type are a cast, which only Babel's tree keeps.
    parser: style.syntax === 'typescript' ? 'typescript' : 'babel',
    filepath: style.syntax === 'typescript' ? 'fixture.ts' : 'fixture.js',
    plugins: [typescript, babel, estree],
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
