/** The schema that a JSON or YAML document names itself. */
export interface NamedSchema {
  /** As it is written: a path relative to the document, or a URI; either may end in a fragment. */
  readonly reference: string;
  /** What names it, for messages. */
  readonly by: string;
}

/** Comments that name the schema of a YAML document, as yaml-language-server and JetBrains read them. */
const MODELINES = [
  /^[ \t]*#[ \t]*yaml-language-server[ \t]*:[ \t]*\$schema=(\S+)/m,
  /^[ \t]*#[ \t]*\$schema:[ \t]*(\S+)/m,
] as const;

/**
 * Finds what a document says about its own schema: a comment (YAML) or the property `$schema` of its root.
 * @param value what the text says
 */
export function findNamedSchema(
  text: string,
  value: unknown,
  format: 'json' | 'yaml',
): NamedSchema | undefined {
  const modeline =
    format === 'yaml' ? MODELINES.map(pattern => pattern.exec(text)?.[1]).find(Boolean) : undefined;
  if (modeline !== undefined) return { reference: modeline, by: 'its comment $schema' };
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$schema')) return undefined;
  const { $schema } = value as { readonly $schema?: unknown };
  return typeof $schema === 'string' && $schema !== ''
    ? { reference: $schema, by: 'its property "$schema"' }
    : undefined;
}
