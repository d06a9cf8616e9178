import * as vscode from 'vscode';

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

/** What the server is told of: all files, which may hold personal data, and what was never saved of our languages. */
export const documentSelector = [
  { scheme: 'file' },
  ...LANGUAGES.map(language => ({ language, scheme: 'untitled' })),
];

/** True for a document that the server has something to say about, unless the user wants no scanning. */
export function isSupported({ languageId, uri }: vscode.TextDocument): boolean {
  if (uri.scheme !== 'file' && uri.scheme !== 'untitled') return false;
  if (LANGUAGES.some(language => language === languageId)) return true;
  return (
    uri.scheme === 'file' && vscode.workspace.getConfiguration('fauxture.scan', uri).get('run') !== 'off'
  );
}
