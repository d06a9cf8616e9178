import type { ModuleSyntax } from './moduleSyntax';

/** How code is written and laid out. Defaults are Prettier's. */
export interface CodeStyle {
  /** One level: spaces or a tab. */
  readonly indent: string;
  /** Columns that a tab counts for. */
  readonly tabWidth: number;
  readonly quotes: 'single' | 'double';
  readonly semicolons: boolean;
  readonly trailingComma: 'all' | 'es5' | 'none';
  readonly printWidth: number;
  readonly arrowParentheses: 'always' | 'avoid';
  readonly quoteProperties: 'as-needed' | 'consistent' | 'preserve';
  readonly endOfLine: '\n' | '\r\n';
  /** Whether the compile target knows `1n`. */
  readonly bigintLiterals: boolean;
  readonly syntax: ModuleSyntax;
}

/** The style of a project that says nothing. */
export const defaultCodeStyle: CodeStyle = {
  indent: '  ',
  tabWidth: 2,
  quotes: 'double',
  semicolons: true,
  trailingComma: 'all',
  printWidth: 80,
  arrowParentheses: 'always',
  quoteProperties: 'as-needed',
  endOfLine: '\n',
  bigintLiterals: true,
  syntax: 'typescript',
};
