/**
 * What Fauxture's own client and server say to each other beside plain LSP: parameters and results of the commands of
 * `workspace/executeCommand`, and the few requests that LSP has no words for. Lines and characters are 0-based.
 */
import type {
  AcceptParams,
  ReplaceParams,
  ReplaceResult,
  ScanResult,
  TurnOffParams,
  WrittenChange,
} from './personalDataProtocol';
import type { WireFileEdits, WirePosition, WireRange } from './wire';

/** What the editor's settings say about indentation, for projects that say nothing themselves. */
export interface EditorIndentation {
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

/** Parameters of {@link SERVER_COMMANDS}`.generate`. */
export interface GenerateParams {
  /** The document that declares the types. */
  readonly uri: string;
  /** Names, dotted inside namespaces; `all` for every type that the document exports. */
  readonly types: readonly string[] | 'all';
  /** Default: what the settings say. */
  readonly style?: 'const' | 'satisfies' | 'factory';
  /** Adds `export` to the one type that is named, in the same edit. Default false. */
  readonly exportFirst?: boolean;
  readonly editor?: EditorIndentation;
}

/** Parameters of {@link SERVER_COMMANDS}`.regenerate`. */
export interface RegenerateParams {
  /** The document that holds the fixture. */
  readonly uri: string;
  /** The line of its marker. */
  readonly line: number;
  /** Draws other values, and writes their seed into the marker. Default false. */
  readonly newSeed?: boolean;
  readonly editor?: EditorIndentation;
}

/** One type of a document. */
export interface TypeParams {
  readonly uri: string;
  readonly type: string;
}

/** Parameters of {@link SERVER_COMMANDS}`.sample`. */
export interface SampleParams {
  /** The JSON Schema or OpenAPI document. */
  readonly uri: string;
  /** JSON pointer, or name, of the schema in it; empty for the document as a whole. */
  readonly target: string;
  /** How many; a list of them then. Default one sample, no list. */
  readonly count?: number;
  /** Default `json`. */
  readonly format?: 'json' | 'ts';
  readonly editor?: EditorIndentation;
}

/** Samples as text. */
export interface SampleResult {
  /** URI of the file that they would be saved to: it does not exist yet. */
  readonly uri: string;
  readonly text: string;
}

/** Parameters of {@link SERVER_COMMANDS}`.fill` and `.fillLiteral`. */
export interface FillParams {
  readonly uri: string;
  readonly position: WirePosition;
  /** Default `required`. */
  readonly wanted?: 'required' | 'all';
  readonly editor?: EditorIndentation;
}

/** What was added to an object. */
export interface FillResult {
  /** Names of the properties; empty where none was missing. */
  readonly names: readonly string[];
}

/** Parameters of {@link SERVER_COMMANDS}`.edgeCases`. */
export interface EdgeCasesParams {
  /** The document that declares the type, or the JSON Schema or OpenAPI document. */
  readonly uri: string;
  /** Name of the type, dotted inside namespaces; of a schema as {@link SampleParams}`.target`. */
  readonly type: string;
  /** Default `valid`. */
  readonly kind?: 'valid' | 'invalid';
  /** Ids of {@link WireCategory}s. Default all. */
  readonly categories?: readonly string[];
  /** Adds `export` to the type, in the same edit. Default false. */
  readonly exportFirst?: boolean;
  readonly editor?: EditorIndentation;
}

/** Of a type the table that was written, of a schema JSON. */
export type EdgeCasesResult = (WrittenFixture | SampleResult) & {
  /** How many more cases were left out, because each says less than what is listed. */
  readonly leftOut: number;
};

/** A category of edge cases, and how many of it a type has. */
export interface WireCategory {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** Parameters of {@link SERVER_COMMANDS}`.updateFixture`. */
export interface UpdateFixtureParams {
  readonly uri: string;
  /** In the fixture or constant, or in its marker. */
  readonly position: WirePosition;
  readonly editor?: EditorIndentation;
}

/** What became of a document. */
export interface ChangeResult {
  readonly changed: boolean;
}

/** Parameters of {@link SERVER_COMMANDS}`.updateAllFixtures`. */
export interface UpdateAllParams {
  readonly editor?: EditorIndentation;
}

/** What it takes to bring all fixtures in line with their types. Our own client applies it, others have it applied. */
export interface UpdateAllResult {
  readonly changes: readonly WireFileEdits[];
  /** How many fixtures were looked at. */
  readonly fixtures: number;
  /** Why some could not be. */
  readonly problems: readonly string[];
}

/** Where a fixture stands after it was written; the client shows it. */
export interface WrittenFixture {
  readonly uri: string;
  /** The fixture with its marker. */
  readonly range: WireRange;
}

/** A value as JSON text. */
export interface JsonResult {
  readonly text: string;
}

/** What each field of a type is taken to mean. */
export interface ExplainResult {
  readonly target: string;
  readonly fields: readonly {
    readonly path: string;
    readonly shape: string;
    readonly meaning: string | null;
    readonly because: string;
  }[];
}

/** The commands that the server runs. A command that was cancelled, or that the user declined, results in null. */
export const SERVER_COMMANDS = {
  generate: 'fauxture.server.generate',
  regenerate: 'fauxture.server.regenerate',
  json: 'fauxture.server.json',
  explain: 'fauxture.server.explain',
  sample: 'fauxture.server.sample',
  fill: 'fauxture.server.fill',
  edgeCases: 'fauxture.server.edgeCases',
  edgeCaseCategories: 'fauxture.server.edgeCaseCategories',
  fillLiteral: 'fauxture.server.fillLiteral',
  updateFixture: 'fauxture.server.updateFixture',
  updateAllFixtures: 'fauxture.server.updateAllFixtures',
  scanWorkspace: 'fauxture.server.scanWorkspace',
  replace: 'fauxture.server.replace',
  accept: 'fauxture.server.accept',
  turnOff: 'fauxture.server.turnOff',
} as const;

/** Parameters and result of each server command. */
export interface ServerCommandTypes {
  readonly generate: { readonly params: GenerateParams; readonly result: WrittenFixture | null };
  readonly regenerate: { readonly params: RegenerateParams; readonly result: WrittenFixture | null };
  readonly json: { readonly params: TypeParams; readonly result: JsonResult | null };
  readonly explain: { readonly params: TypeParams; readonly result: ExplainResult | null };
  readonly sample: { readonly params: SampleParams; readonly result: SampleResult | null };
  readonly fill: { readonly params: FillParams; readonly result: FillResult | null };
  readonly edgeCases: { readonly params: EdgeCasesParams; readonly result: EdgeCasesResult | null };
  readonly edgeCaseCategories: {
    readonly params: EdgeCasesParams;
    readonly result: readonly WireCategory[] | null;
  };
  readonly fillLiteral: { readonly params: FillParams; readonly result: ChangeResult | null };
  readonly updateFixture: { readonly params: UpdateFixtureParams; readonly result: ChangeResult | null };
  readonly updateAllFixtures: { readonly params: UpdateAllParams; readonly result: UpdateAllResult | null };
  readonly scanWorkspace: { readonly params: undefined; readonly result: ScanResult | null };
  readonly replace: { readonly params: ReplaceParams; readonly result: ReplaceResult | null };
  readonly accept: { readonly params: AcceptParams; readonly result: WrittenChange | null };
  readonly turnOff: { readonly params: TurnOffParams; readonly result: WrittenChange | null };
}

/** A type that a document declares. */
export interface WireType {
  readonly name: string;
  readonly kind: 'interface' | 'type' | 'class' | 'enum';
  readonly exported: boolean;
  /** From its first keyword up to the end of its name. */
  readonly head: WireRange;
}

/** Request to the server: `{ uri }` to {@link WireType}s in order. Parses only. */
export const TYPES_REQUEST = 'fauxture/types';

/** A schema that a document offers. */
export interface WireSchema {
  readonly name: string;
  readonly kind: 'schema' | 'definition' | 'request' | 'response' | 'parameters';
  /** What {@link SampleParams}`.target` takes. */
  readonly target: string;
  readonly line: number;
}

/** Parameters of {@link SCHEMAS_REQUEST}. */
export interface SchemasParams {
  readonly uri: string;
  /** Where the cursor is, if it is in the document. */
  readonly position?: WirePosition;
}

/** What a JSON Schema or OpenAPI document offers. */
export interface WireSchemas {
  readonly schemas: readonly WireSchema[];
  /** Those of them that the position is about. */
  readonly around: readonly WireSchema[];
}

/**
 * Request to the server: {@link SchemasParams} to {@link WireSchemas}. It fails, with a message for the user, for a
 * document that is no schema.
 */
export const SCHEMAS_REQUEST = 'fauxture/schemas';

/** A schema that an extension contributes for files of some names. */
export interface WireSchemaAssociation {
  readonly fileMatch: readonly string[];
  readonly uri: string;
}

/** Notification to the server: the {@link WireSchemaAssociation}s of all extensions, replacing those before. */
export const SCHEMA_ASSOCIATIONS_NOTIFICATION = 'fauxture/schemaAssociations';

/** Notification to the client: the server has grown past its bound and is idle, so it may be restarted. */
export const RESTART_ME_NOTIFICATION = 'fauxture/restartMe';

/** What a client may say of itself in `initialize`. Every other client gets plain LSP. */
export interface FauxtureInitializationOptions {
  /**
   * The client has the commands of {@link CLIENT_COMMANDS}: it shows progress, errors and documents itself, and
   * restarts the server when asked. Default false.
   */
  readonly isFauxtureClient?: boolean;
  /** Megabytes of memory from which on the server asks to be restarted. Default 1500. */
  readonly memoryBound?: number;
  /** See {@link SCHEMA_ASSOCIATIONS_NOTIFICATION}. Default none. */
  readonly schemaAssociations?: readonly WireSchemaAssociation[];
}

/** Commands of our own client that the server names in code actions and lenses. */
export const CLIENT_COMMANDS = {
  generateFixture: 'fauxture.generateFixture',
  generateFactory: 'fauxture.generateFactory',
  generateAllFixtures: 'fauxture.generateAllFixtures',
  copyAsJson: 'fauxture.copyAsJson',
  regenerate: 'fauxture.regenerate',
  newSeed: 'fauxture.newSeed',
  generateSample: 'fauxture.generateSample',
  generateSamples: 'fauxture.generateSamples',
  generateSampleAsTypeScript: 'fauxture.generateSampleAsTypeScript',
  fillRequiredProperties: 'fauxture.fillRequiredProperties',
  fillAllProperties: 'fauxture.fillAllProperties',
  generateEdgeCases: 'fauxture.generateEdgeCases',
  generateInvalidCases: 'fauxture.generateInvalidCases',
  fillMissingProperties: 'fauxture.fillMissingProperties',
  updateFixture: 'fauxture.updateFixture',
  replaceValue: 'fauxture.replaceValue',
  replaceKindInFile: 'fauxture.replaceKindInFile',
  replaceInFile: 'fauxture.replaceInFile',
  replaceInWorkspace: 'fauxture.replaceInWorkspace',
  acceptWithComment: 'fauxture.acceptWithComment',
  acceptIntoBaseline: 'fauxture.acceptIntoBaseline',
  ignorePath: 'fauxture.ignorePath',
  turnOffKind: 'fauxture.turnOffKind',
} as const;

/** What a code action or a lens hands to a client command. */
export interface ClientCommandTarget {
  readonly uri: string;
  readonly type?: string;
  readonly exportFirst?: boolean;
  readonly line?: number;
  /** A schema of the document; see {@link SampleParams}. */
  readonly target?: string;
  /** Where the cursor is. */
  readonly position?: WirePosition;
  /** Id of a kind of personal data. */
  readonly kind?: string;
}
