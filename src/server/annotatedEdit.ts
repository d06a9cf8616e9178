import type { WorkspaceEdit } from 'vscode-languageserver';

import type { WireFileEdits } from '../shared/wire';

const ANNOTATION = 'fauxture.change';

/**
 * Changes of documents as one edit.
 * @param canConfirm whether the client can be asked to show it first
 */
export function annotatedEdit(
  changes: readonly WireFileEdits[],
  label: string,
  canConfirm: boolean,
): WorkspaceEdit {
  return {
    documentChanges: changes.map(({ uri, version, edits }) => ({
      textDocument: { uri, version },
      edits: edits.map(edit => (canConfirm ? { ...edit, annotationId: ANNOTATION } : edit)),
    })),
    ...(canConfirm && { changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: true } } }),
  };
}
