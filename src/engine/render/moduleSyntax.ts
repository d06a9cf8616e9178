/** What a module is written in: TypeScript, JavaScript with `import` and `export`, or JavaScript with `require`. */
export type ModuleSyntax = 'typescript' | 'es-module' | 'commonjs';

/** What stands before a value that a module of JavaScript exports under a name. */
export function printExport(name: string, syntax: ModuleSyntax): string {
  return syntax === 'commonjs' ? `exports.${name} = ` : `export const ${name} = `;
}

/** A comment that gives what follows it a type. */
export function printTypeComment(tag: 'type' | 'satisfies', type: string): string {
  return `/** @${tag} {${type}} */`;
}
