/** A value as JSON says it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is a JSON object: no array, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an array of JSON values. */
export function isJsonArray(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** An own property; inherited ones, such as `constructor`, are none. */
export function ownValue(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The texts among the elements of an array; of anything else, none. */
export function textsOf(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter(item => typeof item === 'string') : [];
}
