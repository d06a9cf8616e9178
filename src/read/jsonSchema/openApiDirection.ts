import { isJsonArray, isJsonObject, ownValue, textsOf, type Json } from './jsonValue';
import { decodeFragment, parsePointer } from './pointer';

/**
 * An OpenAPI document as it holds for one direction: a property that is `readOnly` is not required in a request, nor
 * one that is `writeOnly` in a response. Everything else stays as it is, at the same pointers. Pure.
 */
export function directOpenApi(document: Json, direction: 'request' | 'response'): Json {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  const isHidden = (property: Json): boolean => {
    const schema = follow(document, property);
    return isJsonObject(schema) && ownValue(schema, flag) === true;
  };
  /** Names of hidden properties that a schema declares, itself or by what it joins. */
  const hiddenIn = (schema: Json, levels: number): readonly string[] => {
    const target = follow(document, schema);
    if (!isJsonObject(target) || levels === 0) return [];
    const properties = ownValue(target, 'properties');
    const own = isJsonObject(properties)
      ? Object.entries(properties).flatMap(([name, property]) => (isHidden(property) ? [name] : []))
      : [];
    const joined = ownValue(target, 'allOf');
    return isJsonArray(joined) ? [...own, ...joined.flatMap(each => hiddenIn(each, levels - 1))] : own;
  };
  /** @param outer names that a schema around this one hides, for it and this one speak of the same value */
  const direct = (value: Json, outer: readonly string[]): Json => {
    if (isJsonArray(value)) return value.map(each => direct(each, outer));
    if (!isJsonObject(value)) return value;
    const hidden = [...outer, ...hiddenIn(value, MOST_LEVELS)];
    const entries = Object.entries(value).map(([key, inner]): readonly [string, Json] => {
      if (key === 'required' && isJsonArray(inner))
        return [key, textsOf(inner).filter(name => !hidden.includes(name))];
      return [key, direct(inner, key === 'allOf' ? hidden : [])];
    });
    return Object.fromEntries(entries);
  };
  return direct(document, []);
}

/** How deep schemas that join others are looked into. */
const MOST_LEVELS = 8;
const MOST_HOPS = 16;

/** What a local reference leads to; anything else as it is. */
function follow(document: Json, schema: Json): Json | undefined {
  let at: Json | undefined = schema;
  for (let hops = 0; hops < MOST_HOPS && isJsonObject(at); hops += 1) {
    const reference = ownValue(at, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#')) return at;
    at = parsePointer(decodeFragment(reference.slice(1))).reduce<Json | undefined>(step, document);
  }
  return at;
}

function step(value: Json | undefined, key: string): Json | undefined {
  if (isJsonArray(value)) return value[Number(key)];
  return isJsonObject(value) ? ownValue(value, key) : undefined;
}
