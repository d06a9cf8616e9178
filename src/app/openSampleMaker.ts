import type { GenerateOptions } from '../engine/generate/options';
import type { ShapeDocument } from '../engine/shape/shape';
import { readSchema, type LocatedSchema } from '../read/jsonSchema/readSchema';
import type { SchemaSource } from '../read/jsonSchema/schemaSource';
import { compileRule, compileValidator } from '../read/jsonSchema/validator';
import { findEntry } from './findEntry';
import { proposeSample } from './proposeSample';
import { SampleMaker } from './sampleMaker';
import { locateEntry, openSchemaFile, type SchemaEntry, type SchemaFile } from './schemaFile';
import type { Session } from './session';
import { withinTime } from './timeLimit';

/** Milliseconds that reading a schema and compiling its validator may take. */
const READ_TIME = 60_000;

/** A schema, read and ready to draw from and to judge by. */
export interface PreparedSchema {
  readonly source: SchemaSource;
  readonly pointer: string;
  readonly document: ShapeDocument;
  readonly check: (rule: string, value: unknown) => boolean;
}

const prepared = new WeakMap<SchemaFile, Map<string, PreparedSchema>>();

/**
 * Reads a schema of a file and makes ready to make samples of it.
 * @throws FauxtureError `bad-input` for a schema that is none, or that refers to nowhere or to a remote schema;
 * `cannot-make` where this takes too long
 */
export function openSampleMaker(file: SchemaFile, entry: SchemaEntry, options: GenerateOptions): SampleMaker {
  return withinTime(READ_TIME, `Reading ${entry.name}`, () => {
    const { source, pointer, document, check } = prepareEntry(file, entry);
    return new SampleMaker({
      document,
      options: { ...options, check },
      validate: compileValidator(source, pointer),
      propose: seed => proposeSample(source, pointer, seed),
    });
  });
}

/**
 * Reads one schema of a file, by what stands after the `#` of a target.
 * @throws FauxtureError as `openSchemaFile`, `findEntry` and {@link openSampleMaker} do
 */
export function openSchemaTarget(
  session: Session,
  target: { readonly file: string; readonly type: string },
): PreparedSchema {
  const file = openSchemaFile(session, target.file);
  const entry = findEntry(file, target.type);
  return withinTime(READ_TIME, `Reading ${entry.name}`, () => prepareEntry(file, entry));
}

/** Reads a schema once for as long as its file stays as it is. */
function prepareEntry(file: SchemaFile, entry: SchemaEntry): PreparedSchema {
  const entries = prepared.get(file) ?? new Map<string, PreparedSchema>();
  prepared.set(file, entries);
  const key = `${entry.kind} ${entry.name} ${entry.pointer}`;
  const known = entries.get(key) ?? readEntry(file, entry);
  entries.set(key, known);
  return known;
}

function readEntry(file: SchemaFile, entry: SchemaEntry): PreparedSchema {
  const { name, direction } = entry;
  const { source, pointer } = locateEntry(file, entry);
  const { document, rules } = readSchema(source, pointer, {
    name,
    ...(direction !== undefined && { direction }),
  });
  return { source, pointer, document, check: makeCheck(source, rules) };
}

/** Rules are compiled when they are first asked for: large schemas have many that no value comes to. */
export function makeCheck(
  source: SchemaSource,
  rules: ReadonlyMap<string, readonly LocatedSchema[]>,
): (rule: string, value: unknown) => boolean {
  const compiled = new Map<string, (value: unknown) => boolean>();
  return (rule, value) => {
    const check = compiled.get(rule) ?? compileRule(source, rules.get(rule) ?? []);
    compiled.set(rule, check);
    return check(value);
  };
}
