import { stringify } from 'yaml';

import type { ListLayout, TypeValues } from './jsonTexts';

/**
 * The YAML of values piece by piece, drawn as it is read, laid out as {@link ListLayout} says. Texts that a YAML 1.1
 * parser would take for something else, such as `yes`, are quoted.
 */
export function* yamlTexts(
  results: readonly TypeValues[],
  { isList, isNamed }: ListLayout,
): Generator<string> {
  for (const { type, values } of results) {
    if (!isList) {
      const [value] = values;
      yield print(isNamed ? { [type]: value } : value);
      continue;
    }
    if (isNamed) yield print({ [type]: null }).replace(/ null\n$/, '\n');
    for (const value of values) yield print([value]);
  }
}

/** A list may stand at the indentation of its key, so that a piece of it needs no other. */
function print(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 });
}
