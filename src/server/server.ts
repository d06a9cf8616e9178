import type { Connection } from 'vscode-languageserver';

import type { Session } from '../app/session';
import type { SchemaAssociation } from '../app/fill/openSchemaOf';
import type { Documents } from './documents';
import type { PersonalData } from './personalData/personalData';
import type { ParsedTypes } from './parsedTypes';
import type { SchemaDocuments } from './schemaDocuments';
import type { Settings } from './settings';

/** What the client said of itself. */
export interface Client {
  readonly isFauxtureClient: boolean;
  /** Megabytes. */
  readonly memoryBound: number;
  readonly canCreateFiles: boolean;
  readonly canShowDocuments: boolean;
  readonly canChangeFolders: boolean;
  /** Whether it can show edits to the user before it applies them. */
  readonly canConfirmEdits: boolean;
  /** Whether it tells of files that change on disk. */
  readonly canWatchFiles: boolean;
}

/** What every handler works with. */
export interface Server {
  readonly connection: Connection;
  readonly session: Session;
  readonly documents: Documents;
  readonly types: ParsedTypes;
  readonly schemas: SchemaDocuments;
  readonly settings: Settings;
  readonly personalData: PersonalData;
  /** What the client's extensions contribute. */
  contributed: readonly SchemaAssociation[];
  client: Client;
  /** Settles when the commands that came so far are done: they run one after another. */
  queue: Promise<void>;
  /** Tells the client how far the command that runs is. */
  report: (done: number, total: number) => void;
}
