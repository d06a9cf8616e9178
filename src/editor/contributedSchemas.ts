import * as vscode from 'vscode';

import type { WireSchemaAssociation } from '../shared/protocol';

/** Which schemas the installed extensions contribute for files of some names, their own files as URIs. */
export function contributedSchemas(): readonly WireSchemaAssociation[] {
  return vscode.extensions.all.flatMap(({ packageJSON, extensionUri }) => {
    const { contributes } = packageJSON as { readonly contributes?: Contributions };
    const entries = [contributes?.jsonValidation, contributes?.yamlValidation].flatMap(list =>
      Array.isArray(list) ? (list as readonly Contribution[]) : [],
    );
    return entries.flatMap(({ fileMatch, url }) => {
      const patterns = [fileMatch].flat().filter(pattern => typeof pattern === 'string');
      if (typeof url !== 'string' || patterns.length === 0) return [];
      const uri = url.startsWith('./') ? vscode.Uri.joinPath(extensionUri, url).toString() : url;
      return [{ fileMatch: patterns, uri }];
    });
  });
}

/** Other people's manifests: whatever may stand there. */
interface Contributions {
  readonly jsonValidation?: unknown;
  readonly yamlValidation?: unknown;
}

interface Contribution {
  readonly fileMatch?: unknown;
  readonly url?: unknown;
}
