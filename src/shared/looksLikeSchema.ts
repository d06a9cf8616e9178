/** What schemas hold and other documents do not. */
const SIGNS =
  /["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\/|^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?\d|["'](?:\$defs|definitions)["']\s*:\s*\{|^(?:\$defs|definitions)\s*:/m;

/** UTF-16 code units in which the signs are looked for: those of definitions often stand at the end. */
const MOST = 500_000;

/** Whether a JSON or YAML document looks like a JSON Schema or an OpenAPI document: by its name or by what it holds. Pure. */
export function looksLikeSchema(path: string, text: string): boolean {
  return /\.schema\.\w+$/i.test(path) || SIGNS.test(text.slice(0, MOST));
}
