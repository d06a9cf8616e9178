import type { EditorStyle } from '../app/codeStyle';
import type { DrawRequest } from '../app/drawOptions';
import type { WorkspaceConfig } from '../app/workspaceConfig';
import type { EditorIndentation } from '../shared/protocol';

/** What a config says about values, as a request. */
export function toDrawRequest({ values = {} }: WorkspaceConfig): DrawRequest {
  return values;
}

/**
 * The editor's own style, for projects that say nothing: its indentation, and quotes as the settings say or, on
 * `auto`, as the source file has most of them.
 */
export function toEditorStyle(
  { fixture = {} }: WorkspaceConfig,
  editor: EditorIndentation | undefined,
  source: string,
): EditorStyle {
  const quotes =
    fixture.quotes === 'single' || fixture.quotes === 'double' ? fixture.quotes : guessQuotes(source);
  return {
    ...(quotes !== undefined && { quotes }),
    ...(editor !== undefined && {
      indent: editor.insertSpaces ? ' '.repeat(editor.tabSize) : '\t',
      tabWidth: editor.tabSize,
    }),
  };
}

/** `undefined` where the text has as many of one as of the other. */
function guessQuotes(text: string): 'single' | 'double' | undefined {
  const singles = text.match(/(?<=[\s=:([|,])'[^'\n]*'/g)?.length ?? 0;
  const doubles = text.match(/(?<=[\s=:([|,])"[^"\n]*"/g)?.length ?? 0;
  return singles === doubles ? undefined : singles > doubles ? 'single' : 'double';
}
