import type { TextDocument } from 'vscode';

/** Languages whose types or schemas we read. */
const LANGUAGES = [
  'typescript',
  'typescriptreact',
  'javascript',
  'javascriptreact',
  'json',
  'jsonc',
  'yaml',
] as const;

/** Where documents may come from: disk, or nowhere yet. */
const SCHEMES = ['file', 'untitled'] as const;

/** What the server is told of. */
export const documentSelector = LANGUAGES.flatMap(language => SCHEMES.map(scheme => ({ language, scheme })));

/** True for a document that the server reads. */
export function isSupported({ languageId, uri }: TextDocument): boolean {
  return documentSelector.some(({ language, scheme }) => language === languageId && scheme === uri.scheme);
}
