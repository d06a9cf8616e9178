import { FauxtureError } from '../shared/fauxtureError';
import { resolveDrawOptions } from './drawOptions';
import { findEntry } from './findEntry';
import type { FixtureProblem, FixtureRequest } from './fixtureRequest';
import type { PlainValues } from './generateValues';
import { openSampleMaker } from './openSampleMaker';
import type { SampleMaker } from './sampleMaker';
import { openSchemaFile, type SchemaEntry, type SchemaFile } from './schemaFile';
import type { Session } from './session';
import { withinTime } from './timeLimit';

/** Milliseconds that one batch of samples may take. */
const BATCH_TIME = 60_000;
/** Most samples of a batch: batches are timed, because timing each sample alone would cost more than making it. */
const BATCH = 64;

/** Samples of one schema. `type` is its name. */
interface SchemaSamples extends PlainValues {
  /** What stands after the `#` of a target that means the schema. */
  readonly fragment: string;
}

/** Samples of schemas, and the schemas that have none. */
interface Samples {
  readonly results: readonly SchemaSamples[];
  readonly problems: readonly FixtureProblem[];
}

/**
 * Makes samples of the schemas of a JSON Schema or OpenAPI file, each found valid by ajv. A schema that cannot be made
 * is known before the first of its values is read.
 * @throws FauxtureError `not-found`, `bad-usage`, `bad-input`; for a single schema also `cannot-make`
 */
export async function generateSamples(
  session: Session,
  request: FixtureRequest,
  signal?: AbortSignal,
): Promise<Samples> {
  const options = await resolveDrawOptions(request.draw);
  const file = openSchemaFile(session, request.file);
  const entries =
    request.types === 'all' ? listWhole(file) : request.types.map(type => findEntry(file, type));
  const results: SchemaSamples[] = [];
  const problems: FixtureProblem[] = [];
  for (const entry of entries) {
    signal?.throwIfAborted();
    try {
      const maker = openSampleMaker(file, entry, options);
      const { name } = entry;
      results.push({
        type: name,
        fragment: fragmentOf(entry),
        values: makeRows(maker, name, request.count ?? 1),
      });
    } catch (error) {
      if (!FauxtureError.is(error) || error.code === 'internal' || entries.length === 1) throw error;
      problems.push({ type: entry.name, message: error.message });
    }
  }
  return { results, problems };
}

/** What `all` means: the definitions of a file; where it has none, the file itself. What operations take and give is made of them. */
function listWhole({ entries }: SchemaFile): readonly SchemaEntry[] {
  const definitions = entries.filter(({ kind }) => kind === 'definition');
  return definitions.length > 0 ? definitions : entries.filter(({ kind }) => kind === 'schema');
}

/** What an operation takes or gives has a direction, which its place alone does not tell. */
function fragmentOf({ name, pointer, direction }: SchemaEntry): string {
  return direction === undefined ? pointer : name;
}

function makeRows(maker: SampleMaker, name: string, count: number): Iterable<unknown> {
  const makeBatch = (start: number, size: number): readonly unknown[] =>
    withinTime(BATCH_TIME, `Making ${name}`, () =>
      Array.from({ length: size }, (_, at) => maker.make(start + at)),
    );
  const [first] = makeBatch(0, 1);
  return {
    *[Symbol.iterator]() {
      yield first;
      for (let row = 1, size = 1; row < count; row += size, size = Math.min(size * 2, BATCH)) {
        yield* makeBatch(row, Math.min(size, count - row));
      }
    },
  };
}
