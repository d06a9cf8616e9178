import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findFixtureTargets, type UpdateTarget } from '../read/typescript/updateTarget';
import { FauxtureError } from '../shared/fauxtureError';
import { checkpoint } from './checkpoint';
import type { EditorStyle } from './codeStyle';
import { findLostFixtures } from './findLostFixtures';
import type { FileEdits } from './literal/textEdit';
import { toPath, type Session } from './session';
import { updateTargets } from './updateFixture';

/** Where to look for fixtures. */
export interface UpdateAllRequest {
  /** Files to look at, or folders to look for files with our marker in. */
  readonly paths: readonly string[];
  readonly tsconfig?: string;
  readonly editorStyle?: EditorStyle;
  /** Is told how many of the files are done, before each and after the last. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A fixture that could not be brought up to date, and why. */
export interface UpdateProblem {
  readonly file: string;
  /** Name of the constant or function; empty where the whole file could not be read. */
  readonly name: string;
  readonly message: string;
}

/** What it takes to bring fixtures up to date. */
export interface UpdatedFixtures {
  /** The files that change. */
  readonly changes: readonly FileEdits[];
  readonly problems: readonly UpdateProblem[];
  /** How many fixtures were looked at. */
  readonly fixtures: number;
}

const SKIPPED = /^(?:node_modules|dist|out|build|coverage|\..*)$/;
const SOURCE = /(?<!\.d)\.[cm]?[jt]sx?$/;

/** Brings every fixture with our marker in line with its type; writes nothing itself. */
export async function updateAllFixtures(
  session: Session,
  request: UpdateAllRequest,
  signal?: AbortSignal,
): Promise<UpdatedFixtures> {
  const files = [...new Set(request.paths.flatMap(path => listFiles(session, toPath(path))))].sort();
  const result = { changes: [] as FileEdits[], problems: [] as UpdateProblem[], fixtures: 0 };
  for (const [done, file] of files.entries()) {
    await checkpoint(signal);
    request.onProgress?.(done, files.length);
    const found = await updateFile(session, { ...request, file }, signal);
    if (found.edits.length > 0) result.changes.push({ file, edits: found.edits });
    result.problems.push(...found.problems);
    result.fixtures += found.fixtures;
  }
  request.onProgress?.(files.length, files.length);
  return result;
}

type FileRequest = UpdateAllRequest & { readonly file: string };

interface UpdatedFile extends FileEdits {
  readonly problems: readonly UpdateProblem[];
  readonly fixtures: number;
}

async function updateFile(
  session: Session,
  { file, tsconfig, editorStyle }: FileRequest,
  signal: AbortSignal | undefined,
): Promise<UpdatedFile> {
  const style = { ...(tsconfig !== undefined && { tsconfig }), ...(editorStyle && { editorStyle }) };
  let targets: readonly UpdateTarget[];
  let lost: readonly UpdateProblem[];
  try {
    const project = session.openProject(file, tsconfig);
    targets = findFixtureTargets(project, file);
    const known = targets.map(({ name }) => name);
    lost = (await findLostFixtures(project, { file, known }, signal)).map(each => ({ file, ...each }));
  } catch (error) {
    return { file, edits: [], problems: [toProblem(file, '', error)], fixtures: 0 };
  }
  const fixtures = targets.length + lost.length;
  const attempt = (some: readonly UpdateTarget[]): Promise<FileEdits['edits']> =>
    updateTargets(session, { file, targets: some, ...style }, signal);
  try {
    return { file, edits: await attempt(targets), problems: lost, fixtures };
  } catch (error) {
    if (targets.length < 2) {
      const problem = toProblem(file, targets[0]?.name ?? '', error);
      return { file, edits: [], problems: [...lost, problem], fixtures };
    }
  }
  const { kept, problems } = await sortOut(file, targets, attempt);
  const edits = kept.length === 0 ? [] : await attempt(kept);
  return { file, edits, problems: [...lost, ...problems], fixtures };
}

/** Finds those that cannot be brought up to date, by trying each alone. */
async function sortOut(
  file: string,
  targets: readonly UpdateTarget[],
  attempt: (some: readonly UpdateTarget[]) => Promise<unknown>,
): Promise<{ readonly kept: readonly UpdateTarget[]; readonly problems: readonly UpdateProblem[] }> {
  const kept: UpdateTarget[] = [];
  const problems: UpdateProblem[] = [];
  for (const target of targets) {
    try {
      await attempt([target]);
      kept.push(target);
    } catch (error) {
      problems.push(toProblem(file, target.name, error));
    }
  }
  return { kept, problems };
}

function toProblem(file: string, name: string, error: unknown): UpdateProblem {
  if (!FauxtureError.is(error) || error.code === 'internal') throw error;
  return { file, name, message: error.message };
}

/** A file itself, or the files of a folder that hold our marker. Unsaved texts count. */
function listFiles(session: Session, path: string): readonly string[] {
  if (SOURCE.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap(entry => {
    const inner = toPath(join(path, entry.name));
    if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : listFiles(session, inner);
    if (!entry.isFile() || !SOURCE.test(entry.name)) return [];
    const text = session.unsaved.get(inner) ?? readFileSync(inner, 'utf8');
    return text.includes('// @fauxture ') ? [inner] : [];
  });
}
