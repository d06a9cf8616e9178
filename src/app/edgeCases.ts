import {
  EDGE_CASE_CATEGORIES,
  INVALID_CASE_CATEGORIES,
  type CaseList,
} from '../engine/generate/edgeCases/edgeCase';
import { toPlain } from '../engine/shape/values';
import type { EdgeCaseRequest, PlainCase } from './edgeCaseRequest';
import { listCases, openEdgeCaseSource } from './edgeCaseSource';
import type { Session } from './session';

/** A category of edge cases, for the user to choose. */
export interface EdgeCaseCategoryCount {
  readonly id: string;
  readonly title: string;
  /** How many cases of it there are. */
  readonly count: number;
}

/**
 * Makes the edge cases of a type or schema for JSON: each valid case is valid, each invalid one breaks the rule that
 * it names and no other. For a schema ajv decides, for a type its shape.
 * @throws FauxtureError `not-found`, `bad-input`, `bad-usage` for an unknown category, `cannot-make`
 * @example await generateEdgeCases(session, { file: 'user.ts', type: 'User', draw: {} })
 */
export async function generateEdgeCases(
  session: Session,
  request: EdgeCaseRequest,
  signal?: AbortSignal,
): Promise<CaseList<PlainCase>> {
  const source = await openEdgeCaseSource(session, request);
  signal?.throwIfAborted();
  const { cases, leftOut } = listCases(source, request);
  const plain = cases.map((each): PlainCase => ({
    name: each.name,
    path: each.path,
    category: each.category,
    valid: each.valid,
    ...(!each.valid && { breaks: each.breaks }),
    value: toPlain(each.value) ?? null,
  }));
  return { cases: plain, leftOut };
}

/**
 * The categories that a type or schema has cases of, with how many a module of them has, in the order in which cases
 * are listed. The compiler is not asked, so that a module may turn out to have a few less.
 * @throws FauxtureError as {@link generateEdgeCases} does
 */
export async function listEdgeCaseCategories(
  session: Session,
  request: Omit<EdgeCaseRequest, 'categories'>,
  signal?: AbortSignal,
): Promise<readonly EdgeCaseCategoryCount[]> {
  const source = await openEdgeCaseSource(session, request, 'typescript');
  signal?.throwIfAborted();
  const { cases } = listCases(source, request);
  const all = request.kind === 'invalid' ? INVALID_CASE_CATEGORIES : EDGE_CASE_CATEGORIES;
  return all
    .map(({ id, title }) => ({ id, title, count: cases.filter(({ category }) => category === id).length }))
    .filter(({ count }) => count > 0);
}
