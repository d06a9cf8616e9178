import { compile } from '../engine/generate/compile';
import {
  EDGE_CASE_CATEGORIES,
  INVALID_CASE_CATEGORIES,
  type CaseList,
  type EdgeCase,
  type EdgeCaseCategory,
  type InvalidCase,
  type InvalidCaseCategory,
  type InvalidCaseOptions,
} from '../engine/generate/edgeCases/edgeCase';
import { listEdgeCases } from '../engine/generate/edgeCases/listEdgeCases';
import { listInvalidCases } from '../engine/generate/edgeCases/listInvalidCases';
import type { GenerateOptions } from '../engine/generate/options';
import type { ShapeDocument } from '../engine/shape/shape';
import { toPlain, type Value } from '../engine/shape/values';
import { compileValidator } from '../read/jsonSchema/validator';
import { readTarget } from '../read/typescript/readTarget';
import { FauxtureError } from '../shared/fauxtureError';
import { resolveDrawOptions } from './drawOptions';
import type { EdgeCaseRequest } from './edgeCaseRequest';
import { explainComplaints, toPointer } from './explainComplaints';
import { isSchemaFile } from './isSchemaFile';
import { openSchemaTarget } from './openSampleMaker';
import { toPath, type Session } from './session';
import { withinTime } from './timeLimit';

/** What edge cases are listed from. */
export interface EdgeCaseSource {
  readonly document: ShapeDocument;
  readonly options: GenerateOptions & Pick<InvalidCaseOptions, 'accepts' | 'explain' | 'target'>;
}

/**
 * Reads the type or schema of a request and makes ready to list its cases, unchecked by a compiler.
 * @param target where the values of a type go; those of a schema are JSON
 * @throws FauxtureError `not-found`, `bad-input`; `cannot-make` for a schema of which no value was found
 */
export async function openEdgeCaseSource(
  session: Session,
  request: EdgeCaseRequest,
  target: 'typescript' | 'json' = 'json',
): Promise<EdgeCaseSource> {
  const options = await resolveDrawOptions(request.draw);
  if (isSchemaFile(request.file)) return openSchemaCases(session, request, options);
  const file = toPath(request.file);
  const { document, issues } = readTarget(session.openProject(file, request.tsconfig), file, request.type);
  const [issue] = issues;
  if (issue !== undefined) throw new FauxtureError('bad-input', issue.message, { file, path: issue.path });
  return { document, options: { ...options, target } };
}

/**
 * Lists the valid or the invalid cases of a source.
 * @throws FauxtureError `bad-usage` for an unknown category, `cannot-make` where there are no values
 */
export function listCases(
  { document, options }: EdgeCaseSource,
  { file, kind, categories }: Pick<EdgeCaseRequest, 'file' | 'kind' | 'categories'>,
): CaseList<EdgeCase | InvalidCase> {
  const known: readonly string[] = (kind === 'invalid' ? INVALID_CASE_CATEGORIES : EDGE_CASE_CATEGORIES).map(
    ({ id }) => id,
  );
  const unknown = categories?.find(category => !known.includes(category));
  if (unknown !== undefined)
    throw new FauxtureError('bad-usage', `There is no category ${unknown}. There are ${known.join(', ')}.`);
  const list = (): CaseList<EdgeCase | InvalidCase> =>
    kind === 'invalid'
      ? listInvalidCases(document, {
          ...options,
          ...(categories && { categories: categories as readonly InvalidCaseCategory[] }),
        })
      : listEdgeCases(document, {
          ...options,
          ...(categories && { categories: categories as readonly EdgeCaseCategory[] }),
        });
  return isSchemaFile(file) ? withinTime(CASES_TIME, `Making cases of ${document.name}`, list) : list();
}

/** Each member of an `anyOf` complains; the one complaint that matters may come late. */
const MOST_PROBLEMS = 20_000;

/** Milliseconds that listing the cases of a schema may take. */
const CASES_TIME = 60_000;

function openSchemaCases(
  session: Session,
  request: EdgeCaseRequest,
  options: GenerateOptions,
): EdgeCaseSource {
  const { source, pointer, document, check } = openSchemaTarget(session, request);
  const validate = compileValidator(source, pointer, MOST_PROBLEMS);
  const complain = (value: Value): ReturnType<typeof validate> => validate(toPlain(value) ?? null);
  const accepts = (value: Value): boolean => complain(value).length === 0;
  const checked = { ...options, check };
  return {
    document,
    options: {
      ...withinTime(CASES_TIME, `Making ${document.name}`, () => findValid(document, checked, accepts)),
      target: 'json',
      accepts,
      explain: ({ steps, breaks, value }) => explainComplaints(complain(value), toPointer(steps), breaks),
    },
  };
}

/** Other ways to draw row 0, where the shape says less than the schema does. */
const TRIES: readonly Partial<GenerateOptions>[] = [
  {},
  ...[1, 2, 3].map(at => ({ seed: at * 7_919 })),
  { optional: 'never' },
  { optional: 'never', depth: 1 },
];

/** The options under which row 0 is valid: what every case is made from. */
function findValid(
  document: ShapeDocument,
  options: GenerateOptions,
  accepts: (value: Value) => boolean,
): GenerateOptions {
  for (const some of TRIES) {
    const tried = { ...options, ...some };
    if (accepts(compile(document, tried).generate(0))) return tried;
  }
  throw new FauxtureError(
    'cannot-make',
    `${document.name} has no edge cases: no ordinary value of it was found that is valid.`,
  );
}
