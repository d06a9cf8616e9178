import { readSchema } from '../read/jsonSchema/readSchema';
import { compileRule, compileValidator } from '../read/jsonSchema/validator';
import type { GenerateOptions } from '../engine/generate/options';
import { FauxtureError } from '../shared/fauxtureError';
import { resolveDrawOptions } from './drawOptions';
import { findEntry } from './findEntry';
import type { FixtureProblem, FixtureRequest } from './fixtureRequest';
import type { PlainValues } from './generateValues';
import { proposeSample } from './proposeSample';
import { SampleMaker } from './sampleMaker';
import { locateEntry, openSchemaFile, type SchemaEntry, type SchemaFile } from './schemaFile';
import type { Session } from './session';
import { withinTime } from './timeLimit';

/** Milliseconds that reading one schema may take, and making the samples of one batch. */
const READ_TIME = 20_000;
const BATCH_TIME = 20_000;
/** Most rows of a batch; each batch is watched by a timer, which a row alone would not be worth. */
const BATCH = 64;

/** Samples of schemas, and the schemas that have none. */
export interface Samples {
  readonly results: readonly PlainValues[];
  readonly problems: readonly FixtureProblem[];
}

/**
 * Makes samples of the schemas of a file, each found valid by ajv. A schema that cannot be made is known before the
 * first of its values is read.
 * @throws FauxtureError `not-found`, `bad-usage`, `bad-input`; for a single schema also `cannot-make`
 */
export async function generateSamples(session: Session, request: FixtureRequest, signal?: AbortSignal): Promise<Samples> {
  const options = await resolveDrawOptions(request.draw);
  const file = openSchemaFile(session, request.file);
  const entries = request.types === 'all' ? listMade(file) : request.types.map(type => findEntry(file, type));
  const results: PlainValues[] = [];
  const problems: FixtureProblem[] = [];
  for (const entry of entries) {
    signal?.throwIfAborted();
    try {
      const maker = readMaker(file, entry, options);
      results.push({ type: entry.name, values: makeRows(maker, request.count ?? 1, entry.name) });
    } catch (error) {
      if (!FauxtureError.is(error) || error.code === 'internal' || entries.length === 1) throw error;
      problems.push({ type: entry.name, message: error.message });
    }
  }
  return { results, problems };
}
