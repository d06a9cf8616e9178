import type { TextDocument } from 'vscode-languageserver-textdocument';

import { listTypes } from '../app/listTypes';
import type { TypeListing } from '../read/typescript/listTypes';
import { Session } from '../app/session';
import type { WireType } from '../shared/protocol';
import type { Documents } from './documents';

/** A type of a document, with the offset at which its declaration starts. */
export interface LocatedType extends TypeListing {
  readonly headStart: number;
}

const HEAD = /(?:(?:export|declare|abstract|default|const)\s+)*(?:interface|type|class|enum)\s+$/;

/** How far back from a name its declaration's first keyword is looked for. */
const HEAD_LENGTH = 120;

interface Parsed {
  readonly version: number;
  readonly text: string;
  readonly types: readonly LocatedType[];
}

/** The types of documents, parsed once a version. */
export class ParsedTypes {
  private readonly parsed = new Map<string, Parsed>();

  constructor(private readonly documents: Documents) {}

  /** The types that a document declares, in order; none for one that does not exist. */
  of(uri: string): readonly LocatedType[] {
    const document = this.documents.find(uri);
    return document === undefined ? [] : this.parse(document, this.documents.pathOf(uri));
  }

  /** The same for the client. */
  wire(uri: string): readonly WireType[] {
    const document = this.documents.find(uri);
    if (document === undefined) return [];
    return this.parse(document, this.documents.pathOf(uri)).map(type => ({
      name: type.name,
      kind: type.kind,
      exported: type.exported,
      head: { start: document.positionAt(type.headStart), end: document.positionAt(type.end) },
    }));
  }

  private parse(document: TextDocument, path: string): readonly LocatedType[] {
    const known = this.parsed.get(path);
    const text = document.getText();
    if (known?.version === document.version && known.text === text) return known.types;
    const session = new Session();
    session.unsaved.set(path, text);
    const types = listTypes(session, path).map(type => ({ ...type, headStart: findHead(text, type) }));
    if (this.parsed.size > 50) this.parsed.clear();
    this.parsed.set(path, { version: document.version, text, types });
    return types;
  }
}

function findHead(text: string, { start }: TypeListing): number {
  const before = text.slice(Math.max(0, start - HEAD_LENGTH), start);
  return start - (HEAD.exec(before)?.[0].length ?? 0);
}
