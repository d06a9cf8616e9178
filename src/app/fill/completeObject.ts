import { compile } from '../../engine/generate/compile';
import type { GenerateOptions } from '../../engine/generate/options';
import { pinValue, type PinnedShape } from '../../engine/shape/pinValue';
import type { ShapeDocument } from '../../engine/shape/shape';
import { toPlain } from '../../engine/shape/values';
import { withoutNulls } from '../../engine/shape/withoutNulls';
import { printPath, valueAt, type JsonPath } from '../../read/editing/editableText';
import type { SchemaProblem } from '../../read/jsonSchema/validator';
import { FauxtureError } from '../../shared/fauxtureError';

/** A schema, as far as it takes to complete a document. */
export interface CompletionSchema {
  readonly document: ShapeDocument;
  readonly validate: (value: unknown) => readonly SchemaProblem[];
}

/** Which of the properties that are missing are wanted. */
export type WantedProperties = 'required' | 'all';

/** What there is, and which object of it is to be completed. */
export interface CompletionRequest {
  readonly value: unknown;
  readonly path: JsonPath;
  readonly wanted: WantedProperties;
  readonly options: GenerateOptions;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * Makes the properties that an object of a document lacks, so that the object is valid. What is written decides which
 * branch of the schema counts, and what is made agrees with it; a value that is wrong is left for the user to mend.
 * @returns the properties in the schema's order; empty where nothing is missing
 * @throws FauxtureError `cannot-make` where the schema allows no object there, or none could be made that is valid
 */
export function completeObject(schema: CompletionSchema, request: CompletionRequest): Properties {
  const { value, path } = request;
  const pinned = pinValue(schema.document, value, path);
  if (pinned === undefined)
    throw new FauxtureError('cannot-make', `The schema describes no object at ${printPath(path)}.`);
  if ('reason' in pinned) throw cannotComplete(path, pinned.reason);
  let failure: string | undefined;
  for (const attempt of request.wanted === 'all' ? ALL : REQUIRED) {
    const made = tryAttempt(schema, { ...request, pinned }, attempt);
    if (!('failure' in made)) return made.properties;
    failure ??= made.failure;
  }
  throw cannotComplete(path, failure ?? 'the schema allows no value');
}

function cannotComplete(path: JsonPath, reason: string): FauxtureError {
  return new FauxtureError('cannot-make', `${printPath(path)} cannot be completed: ${reason}.`);
}

/** One way to draw what is missing. */
interface Attempt {
  readonly optional: 'never' | 'always';
  readonly nulls: 'avoid' | 'allow';
  readonly row: number;
}

/** How often other values are drawn. */
const ROWS = [0, 1, 2, 3] as const;

const REQUIRED: readonly Attempt[] = ROWS.flatMap(row => [
  { optional: 'never', nulls: 'avoid', row },
  { optional: 'never', nulls: 'allow', row },
  { optional: 'always', nulls: 'allow', row },
]);
const ALL: readonly Attempt[] = ROWS.flatMap(row => [
  { optional: 'always', nulls: 'avoid', row },
  { optional: 'always', nulls: 'allow', row },
]);

type Pinned = CompletionRequest & { readonly pinned: PinnedShape };
type Outcome = { readonly properties: Properties } | { readonly failure: string };

function tryAttempt(schema: CompletionSchema, request: Pinned, attempt: Attempt): Outcome {
  const drawn = draw(request, attempt);
  if ('failure' in drawn) return drawn;
  const check = (added: Properties): string | undefined => findFailure(schema, request, { ...drawn, added });
  const added = missingOf(request, drawn.whole);
  const failure = check(added);
  if (failure !== undefined) return { failure };
  const isGenerous = attempt.optional === 'always' && request.wanted === 'required';
  return { properties: isGenerous ? leaveOut(request, added, check) : added };
}

function draw(
  { pinned, options }: Pinned,
  { optional, nulls, row }: Attempt,
): { readonly whole: unknown } | { readonly failure: string } {
  try {
    const document = nulls === 'avoid' ? withoutNulls(pinned.document) : pinned.document;
    return { whole: toPlain(compile(document, { ...options, optional }).generate(row)) };
  } catch (error) {
    if (!FauxtureError.is(error, 'cannot-make')) throw error;
    return { failure: error.message.replace(/\.$/, '') };
  }
}

/** What was drawn for the object beyond what is written in it. */
function missingOf({ value, path }: Pinned, whole: unknown): Properties {
  const written = asObject(valueAt(value, path));
  const entries = Object.entries(asObject(valueAt(whole, path)));
  return Object.fromEntries(entries.filter(([name]) => !Object.hasOwn(written, name)));
}

/**
 * What is wrong with an object once properties are added. It is looked at in a document of which everything else is
 * drawn or known to fit, so that what is unfinished elsewhere hides nothing; where even that cannot be made valid,
 * in the document as it is.
 */
function findFailure(
  { validate }: CompletionSchema,
  { value, path }: Pinned,
  { whole, added }: { readonly whole: unknown; readonly added: Properties },
): string | undefined {
  const written = asObject(valueAt(value, path));
  const kept = Object.entries(asObject(valueAt(whole, path))).filter(
    ([name]) => Object.hasOwn(added, name) || Object.hasOwn(written, name),
  );
  const [first] = validate(replaceAt(whole, path, Object.fromEntries(kept)));
  if (first === undefined) return undefined;
  const pointer = toPointer(path);
  const inside = validate(withProperties(value, path, added)).filter(
    problem => problem.path === pointer || problem.path.startsWith(`${pointer}/`),
  );
  if (inside.length === 0) return undefined;
  return `${first.path === '' ? 'the document' : first.path} ${first.message} (${first.keyword})`;
}

/** The fewest properties, of those that are optional by the shape, with which the object is still valid. */
function leaveOut(
  { pinned }: Pinned,
  added: Properties,
  check: (added: Properties) => string | undefined,
): Properties {
  const required = new Set(
    pinned.object.properties.flatMap(({ name, optional }) => (optional ? [] : [name])),
  );
  let kept = added;
  for (const name of Object.keys(added).reverse()) {
    if (required.has(name)) continue;
    const fewer = Object.fromEntries(Object.entries(kept).filter(([each]) => each !== name));
    if (check(fewer) === undefined) kept = fewer;
  }
  return kept;
}

/** A value with properties added to the object at a path; the rest is shared. */
export function withProperties(value: unknown, path: JsonPath, added: Properties): unknown {
  return replaceAt(value, path, { ...asObject(valueAt(value, path)), ...added });
}

function replaceAt(value: unknown, path: JsonPath, inner: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? replaceAt(item, rest, inner) : item));
  const object = asObject(value);
  return { ...object, [step]: replaceAt(object[step], rest, inner) };
}

function toPointer(path: JsonPath): string {
  return path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function asObject(value: unknown): Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};
}
