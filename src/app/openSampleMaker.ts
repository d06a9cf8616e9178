import type { GenerateOptions } from '../engine/generate/options';
import type { ShapeDocument } from '../engine/shape/shape';
import { readSchema } from '../read/jsonSchema/readSchema';
import { compileRule, compileValidator } from '../read/jsonSchema/validator';
import { proposeSample } from './proposeSample';
import { SampleMaker } from './sampleMaker';
import { locateEntry, type SchemaEntry, type SchemaFile } from './schemaFile';
import { withinTime } from './timeLimit';

/** Milliseconds that reading a schema and compiling its validator may take. */
const READ_TIME = 20_000;

/**
 * Reads a schema of a file and makes ready to make samples of it.
 * @throws FauxtureError `bad-input` for a schema that is none, or that refers to nowhere or to a remote schema;
 * `cannot-make` where this takes too long
 */
export function openSampleMaker(file: SchemaFile, entry: SchemaEntry, options: GenerateOptions): SampleMaker {
  return withinTime(READ_TIME, `Reading ${entry.name}`, () => {
    const { source, pointer } = locateEntry(file, entry);
    const { document, rules } = readSchema(source, pointer, describe(entry));
    return new SampleMaker({
      document,
      options: { ...options, check: compileRules(source, rules) },
      validate: compileValidator(source, pointer),
      propose: seed => proposeSample(source, pointer, seed),
    });
  });
}
