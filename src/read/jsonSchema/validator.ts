import type { ErrorObject, ValidateFunction } from 'ajv';

import { FauxtureError } from '../../shared/fauxtureError';
import type { LocatedSchema } from './emission';
import { isJsonObject, type Json } from './jsonValue';
import { META_SCHEMAS } from './metaSchemas';
import { openAjv, type AnyAjv } from './openAjv';
import { prepareSchema } from './prepareSchema';
import type { SchemaSource } from './schemaSource';

/** One rule that a value breaks. */
export interface SchemaProblem {
  /** JSON pointer into the value. */
  readonly path: string;
  readonly keyword: string;
  /** Where in the schema the rule stands, as ajv says it. */
  readonly schemaPath: string;
  /** What must hold, for the user: `must be string`. Never holds the value. */
  readonly message: string;
  /** Of a `oneOf`: whether two of its schemas allow the value, and not none. */
  readonly isTwice?: boolean;
}

/** Problems of one value that are told by default. */
const MAX_PROBLEMS = 50;

/**
 * Compiles a schema of a document into what validates values: ajv of the document's dialect, with formats. All the
 * problems of a value are told, up to a limit; none means that it is valid. What is compiled is kept with the source.
 * @param pointer JSON pointer from the root of the source's document
 * @param most how many problems are told at most
 * @throws FauxtureError `bad-input` where ajv cannot compile the schema: it names what ajv cannot do
 */
export function compileValidator(
  source: SchemaSource,
  pointer: string,
  most = MAX_PROBLEMS,
): (value: unknown) => readonly SchemaProblem[] {
  const validate = compilerOf(source, 'all').compile(source.uri, pointer);
  return value => validate(value).slice(0, most).map(toProblem);
}

/**
 * Compiles a rule of a read schema: whether a value obeys all the schemas of it.
 * @throws FauxtureError `bad-input` as {@link compileValidator} does
 */
export function compileRule(
  source: SchemaSource,
  schemas: readonly LocatedSchema[],
): (value: unknown) => boolean {
  const compiler = compilerOf(source, 'first');
  const parts = schemas.map(({ uri, pointer, negated }) => ({
    validate: compiler.compile(uri, pointer),
    negated,
  }));
  return value => parts.every(({ validate, negated }) => (validate(value).length === 0) !== negated);
}

/** The errors of a value; none where it is valid. */
type Validate = (value: unknown) => readonly ErrorObject[];

/** Which errors are looked for. */
type Thoroughness = 'all' | 'first';

const compilers = new WeakMap<SchemaSource, Map<Thoroughness, SourceCompiler>>();

function compilerOf(source: SchemaSource, errors: Thoroughness): SourceCompiler {
  const known = compilers.get(source) ?? new Map<Thoroughness, SourceCompiler>();
  compilers.set(source, known);
  const compiler = known.get(errors) ?? new SourceCompiler(source, errors);
  known.set(errors, compiler);
  return compiler;
}

/** An ajv with the documents of one source. */
class SourceCompiler {
  private readonly ajv: AnyAjv;
  private readonly compiled = new Map<string, Validate>();
  private readonly added = new Set<string>();
  /** Ids of the specification's own schemas, which ajv has, by the URI of a copy. */
  private readonly originals = new Map<string, string>();

  constructor(
    private readonly source: SchemaSource,
    errors: Thoroughness,
  ) {
    this.ajv = openAjv(source.dialect, { allErrors: errors === 'all' });
  }

  compile(uri: string, pointer: string): Validate {
    const reference = `${uri}#${encodeFragment(pointer)}`;
    const known = this.compiled.get(reference);
    if (known !== undefined) return known;
    try {
      this.addDocuments();
      const original = this.originals.get(uri);
      if (original !== undefined) return this.compile(original, pointer);
      // Asked for by its URI and not by a `$ref` around it, which would be one more dynamic scope.
      const validate =
        this.ajv.getSchema(pointer === '' ? uri : reference) ?? this.ajv.compile({ $ref: reference });
      const guarded = this.guard(validate, pointer);
      this.compiled.set(reference, guarded);
      return guarded;
    } catch (cause) {
      throw this.toError(cause, pointer);
    }
  }

  /** References that go round in circles overflow the stack of ajv when it validates, not when it compiles. */
  private guard(validate: ValidateFunction, pointer: string): Validate {
    return value => {
      try {
        return validate(value) ? [] : (validate.errors ?? []);
      } catch (cause) {
        throw this.toError(cause, pointer);
      }
    };
  }

  /** Adds what was loaded since; reading a schema may load more. */
  private addDocuments(): void {
    for (const { uri, value } of this.source.documents.values()) {
      if (this.added.has(uri)) continue;
      this.added.add(uri);
      if (this.ajv.getSchema(uri) !== undefined) continue;
      const schema = this.prepare(uri, value);
      const id = typeof schema === 'boolean' ? undefined : idOf(schema);
      if (id !== undefined && META_SCHEMAS.has(id) && this.ajv.getSchema(id) !== undefined)
        this.originals.set(uri, id);
      else this.ajv.addSchema(schema, uri);
    }
  }

  private prepare(uri: string, value: Json): object | boolean {
    const prepared = prepareSchema(value, this.source.dialect);
    if (!isJsonObject(prepared)) return prepared === true;
    const idKeyword = this.source.dialect === 'draft-04' ? 'id' : '$id';
    const id = prepared[idKeyword];
    const isRelative = typeof id === 'string' && !URL.canParse(id);
    return isRelative && URL.canParse(id, uri)
      ? { ...prepared, [idKeyword]: new URL(id, uri).href }
      : prepared;
  }

  private toError(cause: unknown, pointer: string): FauxtureError {
    const { file } = this.source;
    const place = pointer === '' ? file : `${file}#${pointer}`;
    const isDeep = cause instanceof RangeError;
    const reason = isDeep
      ? 'its references or values are nested too deeply'
      : cause instanceof Error
        ? cause.message
        : 'ajv cannot compile it';
    return new FauxtureError(
      'bad-input',
      `The schema ${place} cannot be used to validate: ${reason}.`,
      { file, path: pointer },
      { cause },
    );
  }
}

/** What a schema calls itself, without an empty fragment. */
function idOf(schema: object): string | undefined {
  const { $id } = schema as { readonly $id?: unknown };
  return typeof $id === 'string' ? $id.replace(/#$/, '') : undefined;
}

function encodeFragment(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/');
}

function toProblem({ instancePath, keyword, schemaPath, message, params }: ErrorObject): SchemaProblem {
  const { additionalProperty: missing, passingSchemas } = params as Readonly<Record<string, unknown>>;
  const what = message ?? 'must be valid';
  return {
    path: instancePath,
    keyword,
    schemaPath,
    message: typeof missing === 'string' ? `${what}: ${missing}` : what,
    ...(Array.isArray(passingSchemas) && { isTwice: true }),
  };
}
