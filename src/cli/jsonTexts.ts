/** One type's values on their way into JSON. */
export interface TypeValues {
  readonly type: string;
  readonly values: Iterable<unknown>;
}

/** Whether each type stands as a list, and whether under its name. */
export interface ListLayout {
  readonly isList: boolean;
  readonly isNamed: boolean;
}

/**
 * The JSON of values piece by piece, drawn as it is read, with the very bytes of `JSON.stringify(…, null, 2)`. One type
 * gives its value or list; named types give an object with one entry each.
 */
export function* jsonTexts(
  results: readonly TypeValues[],
  { isList, isNamed }: ListLayout,
): Generator<string> {
  const depth = isNamed ? 1 : 0;
  let lead = isNamed ? '{\n' : '';
  for (const { type, values } of results) {
    yield isNamed ? `${lead}  ${JSON.stringify(type)}: ` : lead;
    if (isList) yield* listTexts(values, depth);
    else {
      const [value] = values;
      yield print(value, depth);
    }
    lead = ',\n';
  }
  yield isNamed ? '\n}\n' : '\n';
}

/** One line of NDJSON a value. */
export function* ndjsonTexts(results: readonly TypeValues[]): Generator<string> {
  for (const { values } of results) for (const value of values) yield `${JSON.stringify(value)}\n`;
}

function* listTexts(values: Iterable<unknown>, depth: number): Generator<string> {
  const pad = '  '.repeat(depth);
  let lead = '[\n';
  for (const value of values) {
    yield `${lead}${pad}  ${print(value, depth + 1)}`;
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]' : `\n${pad}]`;
}

/** Texts in JSON hold no line breaks as such, so that each one is the layout's. */
function print(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
