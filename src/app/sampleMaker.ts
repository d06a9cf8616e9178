import { compile, type Generator } from '../engine/generate/compile';
import type { GenerateOptions } from '../engine/generate/options';
import type { ShapeDocument } from '../engine/shape/shape';
import { toPlain } from '../engine/shape/values';
import { FauxtureError } from '../shared/fauxtureError';

/** What a validator has against a value. */
export interface Complaint {
  /** JSON pointer to the part of the value. */
  readonly path: string;
  readonly keyword: string;
  /** Where the keyword stands in the schema. */
  readonly schemaPath: string;
}

/** What samples are made with. */
export interface SampleWork {
  readonly document: ShapeDocument;
  readonly options: GenerateOptions;
  /** What is wrong with a value; empty where nothing is. It alone decides. */
  readonly validate: (value: unknown) => readonly Complaint[];
  /** A value by another generator, the same for the same seed; `undefined` where it has none. */
  readonly propose: (seed: number) => unknown;
}

/**
 * How the tries at one value differ besides their seeds: later ones leave optional fields out, which then break no
 * rule.
 */
const TRIES: readonly Partial<GenerateOptions>[] = [
  {},
  {},
  {},
  {},
  { optional: 0.5 },
  { optional: 0.5 },
  { optional: 'never' },
  { optional: 'never', depth: 1 },
];
/** How many values of the other generator are tried. */
const PROPOSALS = 12;

/** Makes samples of a schema, none of which was not found valid. */
export class SampleMaker {
  private readonly generators: Generator[] = [];

  constructor(private readonly work: SampleWork) {}

  /**
   * The sample of a row: the same whenever it is asked for.
   * @throws FauxtureError `cannot-make` saying why the schema has no values, or naming the keyword that nothing drawn
   * satisfies and its path
   */
  make(row: number): unknown {
    const { document, validate } = this.work;
    let nearest: readonly Complaint[] | undefined;
    let refusal: FauxtureError | undefined;
    for (const draw of this.listDraws(row)) {
      const drawn = attempt(draw);
      if (drawn instanceof FauxtureError) refusal ??= drawn;
      if (drawn === undefined || drawn instanceof FauxtureError) continue;
      const complaints = judge(drawn, validate, refusal);
      if (complaints.length === 0) return drawn;
      if (nearest === undefined || complaints.length < nearest.length) nearest = complaints;
    }
    throw refusal ?? toError(document.name, nearest);
  }

  private *listDraws(row: number): Iterable<() => unknown> {
    const { options, propose } = this.work;
    for (const at of TRIES.keys()) yield () => toPlain(this.generator(at).generate(row)) ?? null;
    for (let proposal = 0; proposal < PROPOSALS; proposal += 1)
      yield () => propose((options.seed * 31 + row * PROPOSALS + proposal) % 2 ** 32);
  }

  private generator(at: number): Generator {
    const { document, options } = this.work;
    // The golden ratio of the seeds' range keeps those of the tries far apart.
    const seed = (options.seed + at * 5_566_755_282_872_655) % Number.MAX_SAFE_INTEGER;
    return (this.generators[at] ??= compile(document, { ...options, ...TRIES[at], seed }));
  }
}

/** What a draw gives, or the reason why our own generator has nothing to give. */
function attempt(draw: () => unknown): unknown {
  try {
    return draw();
  } catch (error) {
    if (FauxtureError.is(error, 'cannot-make')) return error;
    throw error;
  }
}

/** Why nothing can be made says more than why nothing can be judged, as of references that go round in circles. */
function judge(
  value: unknown,
  validate: SampleWork['validate'],
  refusal: FauxtureError | undefined,
): readonly Complaint[] {
  try {
    return validate(value);
  } catch (error) {
    throw refusal ?? error;
  }
}

function toError(name: string, complaints: readonly Complaint[] = []): FauxtureError {
  // The deepest complaint is the most telling: those above it, such as anyOf's, only follow from it.
  const [complaint] = [...complaints].sort((a, b) => b.path.length - a.path.length);
  if (complaint === undefined)
    return new FauxtureError('cannot-make', `${name} cannot be made: no value of it was found.`);
  const { keyword, path, schemaPath } = complaint;
  return new FauxtureError(
    'cannot-make',
    `${name} cannot be made: nothing that was tried satisfies "${keyword}" at ${path === '' ? 'its root' : path} (${schemaPath} in the schema).`,
    { path },
  );
}
