import type { Session } from '../app/session';
import { openSchemaFile, type SchemaFile } from '../app/schemaFile';
import { looksLikeSchema } from '../shared/looksLikeSchema';
import type { Documents } from './documents';

/** What a document is written in, by its language where it is open, else by its name; `undefined` for what is neither. */
export function formatOf(
  { documents }: { readonly documents: Documents },
  uri: string,
): 'json' | 'yaml' | undefined {
  const language = documents.find(uri)?.languageId ?? '';
  if (/^json[c5]?$/.test(language)) return 'json';
  return language === 'yaml' ? 'yaml' : formatOfPath(documents.pathOf(uri));
}

function formatOfPath(path: string): 'json' | 'yaml' | undefined {
  if (/\.ya?ml$/i.test(path)) return 'yaml';
  return /\.json[c5]?$/i.test(path) ? 'json' : undefined;
}

/** UTF-16 code units from which on a document is only opened when a command needs it. */
const LARGE = 2_000_000;

interface Opened {
  readonly text: string;
  readonly file: SchemaFile | undefined;
}

/** Schema documents, opened once a version. */
export class SchemaDocuments {
  private readonly opened = new Map<string, Opened>();

  constructor(
    private readonly session: Session,
    private readonly documents: Documents,
  ) {}

  /** The document for a lightbulb: `undefined` where it is no schema, is broken just now, or is large. */
  peek(uri: string): SchemaFile | undefined {
    const path = this.documents.pathOf(uri);
    const text = this.documents.find(uri)?.getText() ?? '';
    if (text.length > LARGE || !looksLikeSchema(path, text)) return undefined;
    const known = this.opened.get(path);
    if (known?.text === text) return known.file;
    if (this.opened.size > 20) this.opened.clear();
    const file = this.tryOpen(uri);
    this.opened.set(path, { text, file });
    return file;
  }

  /**
   * The document for a command.
   * @throws FauxtureError as `openSchemaFile` does
   */
  open(uri: string): SchemaFile {
    return openSchemaFile(this.session, this.documents.pathOf(uri));
  }

  private tryOpen(uri: string): SchemaFile | undefined {
    try {
      return this.open(uri);
    } catch (error) {
      this.session.log.debug(String(error));
      return undefined;
    }
  }
}
