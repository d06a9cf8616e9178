import { isMap } from 'yaml';

import { FauxtureError } from '../../shared/fauxtureError';
import { addToYaml } from './addToYaml';
import { printPath, type EditableText } from './editableText';
import { findYamlObject } from './findYamlObject';
import { parseYamlStream, type YamlDocument } from './parseYamlStream';
import { nodeAt } from './yamlPlaces';

/**
 * Reads the YAML document of a stream that an offset is in, for editing. The others stay as they are.
 * @param indent one level of indentation, for texts that show none
 * @throws FauxtureError `bad-input` where its aliases are too many or refer to nothing
 */
export function editYaml(text: string, offset: number, indent?: string): EditableText {
  const document = findDocument(text, offset);
  return {
    value: document === undefined ? undefined : toValue(document),
    errorAt: document?.errors[0]?.pos[0],
    objectAt: at => (document === undefined ? [] : findYamlObject(text, document, at)),
    addProperties: (path, properties) => {
      if (Object.keys(properties).length === 0) return [];
      const place = nodeAt(document, path);
      if (path.length > 0 && place !== null && !isEmpty(place) && !isMap(place))
        throw new FauxtureError('cannot-make', `${printPath(path)} is not an object: put it right first.`);
      return addToYaml({ text, document, path, ...(indent !== undefined && { indent }) }, properties);
    },
  };
}

/** The document of a YAML stream that an offset is in; `undefined` for a text without any content. Pure. */
export function findDocument(text: string, offset: number): YamlDocument | undefined {
  const documents = parseYamlStream(text);
  return documents.find(({ range }) => offset < range[2]) ?? documents.at(-1);
}

function toValue(document: YamlDocument): unknown {
  try {
    const value = document.toJS() as unknown;
    return value === null ? undefined : value;
  } catch (cause) {
    throw new FauxtureError(
      'bad-input',
      'The aliases of the YAML document cannot be followed: each must name an anchor that stands before it.',
      {},
      { cause },
    );
  }
}

function isEmpty(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'value' in node && node.value === null;
}
