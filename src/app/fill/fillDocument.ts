import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import {
  applyChanges,
  printPath,
  valueAt,
  type EditableText,
  type JsonPath,
  type TextChange,
} from '../../read/editing/editableText';
import { editJson } from '../../read/editing/editJson';
import { editYaml } from '../../read/editing/editYaml';
import { readSchema } from '../../read/jsonSchema/readSchema';
import { compileValidator } from '../../read/jsonSchema/validator';
import { FauxtureError } from '../../shared/fauxtureError';
import { resolveDrawOptions, type DrawRequest } from '../drawOptions';
import { makeCheck } from '../openSampleMaker';
import { toPath, type Session } from '../session';
import { withinTime } from '../timeLimit';
import { completeObject, withProperties, type WantedProperties } from './completeObject';
import { openSchemaOf, type SchemaAssociation } from './openSchemaOf';
import { readOpenText } from './readOpenText';

/** Milliseconds that a completion may take. */
const TIME = 20_000;

/** A document, and the place in it whose object is to be completed. */
export interface FillRequest {
  readonly file: string;
  readonly text: string;
  readonly format: 'json' | 'yaml';
  /** UTF-16 code units. */
  readonly offset: number;
  readonly associations: readonly SchemaAssociation[];
  readonly draw: DrawRequest;
  /** Default `required`. */
  readonly wanted?: WantedProperties;
  /** One level of indentation, for texts that show none. Default two blanks. */
  readonly indent?: string;
}

/** What completes an object. */
export interface FillResult {
  /** In ascending order; empty where nothing was missing. */
  readonly changes: readonly TextChange[];
  /** Names of the properties that were added. */
  readonly names: readonly string[];
  readonly path: JsonPath;
}

/**
 * Completes the object around a place of a JSON or YAML document with the properties that its schema requires. What
 * is there stays byte for byte, but for the white space of an object that has to be broken into lines.
 * @throws FauxtureError as `openSchemaOf`, `readSchema` and `completeObject` do; `not-found` where no object is
 */
export async function fillDocument(session: Session, request: FillRequest): Promise<FillResult> {
  const options = await resolveDrawOptions(request.draw);
  const { file, text, format, associations, wanted = 'required' } = request;
  return withinTime(TIME, `Completing ${basename(file)}`, () => {
    const editable = openText(request);
    const path = editable.objectAt(request.offset);
    if (path === undefined)
      throw new FauxtureError('not-found', 'The cursor is in no object. Put it between the braces of one.', {
        file,
      });
    const { source, pointer } = openSchemaOf({
      file: toPath(file),
      text,
      value: editable.value,
      format,
      associations,
      readText: path => readOpenText(session, path),
    });
    const { document, rules } = readSchema(source, pointer);
    const added = completeObject(
      { document, validate: compileValidator(source, pointer) },
      { value: editable.value, path, wanted, options: { ...options, check: makeCheck(source, rules) } },
    );
    const changes = editable.addProperties(path, added);
    insistOnText(request, { editable, path, added, changes });
    return { changes, names: Object.keys(added), path };
  });
}

function openText({ text, format, offset, indent }: FillRequest): EditableText {
  return format === 'yaml' ? editYaml(text, offset, indent) : editJson(text, indent);
}

interface Made {
  readonly editable: EditableText;
  readonly path: JsonPath;
  readonly added: Readonly<Record<string, unknown>>;
  readonly changes: readonly TextChange[];
}

/** Reads the text as it will be, and makes sure that it says what it said, and the new properties. */
function insistOnText(request: FillRequest, { editable, path, added, changes }: Made): void {
  const text = applyChanges(request.text, changes);
  const start = Math.min(request.offset, changes[0]?.offset ?? 0);
  const after = openText({ ...request, text, offset: start });
  const wanted = withProperties(editable.value, path, added);
  const isFine =
    isDeepStrictEqual(toJson(after.value), toJson(wanted)) &&
    (after.errorAt === undefined || editable.errorAt !== undefined);
  if (isFine && valueAt(after.value, path) !== undefined) return;
  const line = request.text.slice(0, editable.errorAt ?? request.offset).split('\n').length;
  throw new FauxtureError(
    'not-verified',
    `${printPath(path)} cannot be completed without harm to the text around it. Put line ${line} right first.`,
    { file: request.file, line },
  );
}

/** Without prototypes and undefined, which differ between parsers. */
function toJson(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
