import { keysAround, type KeyStep } from '../read/editing/keysAround';
import { lineEnd, lineStart } from '../read/editing/textLayout';
import { appendPointer } from '../read/jsonSchema/pointer';
import type { SchemaEntry, SchemaFile } from './schemaFile';

/** The schemas that a place in a schema document is about. */
export interface SchemaPlace {
  /** The likeliest first; of an operation, all that it takes and gives. */
  readonly entries: readonly SchemaEntry[];
  /** True where the place is the head of what they belong to: the line of its key; of a whole document, of its own keywords. */
  readonly isHead: boolean;
}

/**
 * Finds the schemas that a place in a schema document is about: of the definition around it, of the operation, else
 * of the document as a whole. Pure.
 * @param offset UTF-16 code units
 */
export function findSchemaEntry(
  { entries, isOpenApi }: Pick<SchemaFile, 'entries' | 'isOpenApi'>,
  {
    text,
    format,
    offset,
  }: { readonly text: string; readonly format: 'json' | 'yaml'; readonly offset: number },
): SchemaPlace {
  const steps = keysAround(text, format, lineEnd(text, offset));
  const isOnLine = (step: KeyStep | undefined): boolean =>
    step !== undefined && lineStart(text, step.start) === lineStart(text, offset);
  const operation = findOperation(entries, steps);
  if (operation !== undefined)
    return { entries: operation.entries, isHead: isOnLine(steps[operation.depth - 1]) };
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const pointer = toPointer(steps.slice(0, depth));
    const found = entries.filter(entry => entry.pointer === pointer && entry.schema === undefined);
    if (found.length > 0) return { entries: found, isHead: isOnLine(steps[depth - 1]) };
  }
  if (isOpenApi) return { entries: [], isHead: false };
  const isOwn = steps.length === 0 || (isOnLine(steps[0]) && !GROUPS.has(steps[0]?.key ?? ''));
  return { entries: entries.filter(({ pointer }) => pointer === ''), isHead: isOwn };
}

const GROUPS: ReadonlySet<string> = new Set(['$defs', 'definitions']);

/** What an operation around a place takes and gives; around one of its parts, what belongs to the part. */
function findOperation(
  entries: readonly SchemaEntry[],
  steps: readonly KeyStep[],
): { readonly entries: readonly SchemaEntry[]; readonly depth: number } | undefined {
  const [group, path, method, part, status] = steps.map(({ key }) => key);
  if (group === undefined || !PATHS.has(group) || path === undefined || method === undefined)
    return undefined;
  const lead = `${method.toUpperCase()} ${path} `;
  const labels = entries.flatMap(entry => {
    const label = [entry.alias, entry.name].find(name => name?.startsWith(lead) === true)?.slice(lead.length);
    return label === undefined ? [] : [{ entry, label }];
  });
  const narrow = (word: string, depth: number): ReturnType<typeof findOperation> => {
    const found = labels.filter(({ label }) => label === word || label.startsWith(`${word} `));
    return found.length === 0 ? undefined : { entries: found.map(({ entry }) => entry), depth };
  };
  const inner =
    part === 'requestBody'
      ? narrow('request', 4)
      : part === 'responses' && status !== undefined
        ? narrow(`response ${status}`, 5)
        : undefined;
  if (inner !== undefined) return inner;
  return labels.length === 0 ? undefined : { entries: labels.map(({ entry }) => entry), depth: 3 };
}

const PATHS: ReadonlySet<string> = new Set(['paths', 'webhooks', 'x-webhooks']);

function toPointer(steps: readonly KeyStep[]): string {
  return steps.reduce((pointer, { key }) => appendPointer(pointer, key), '');
}
