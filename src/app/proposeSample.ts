import { generateSync, type JsonSchema } from 'json-schema-faker';

import { findLocation, type SchemaSource } from '../read/jsonSchema/schemaSource';

/**
 * A value that json-schema-faker proposes for a schema, for want of one of ours: the same for the same seed, and often
 * not valid. What it makes of personal formats lies in reserved ranges. `undefined` where it has none. Pure.
 * @param seed an integer in 0 … 2³²−1; even ones leave optional fields out
 */
export function proposeSample(source: SchemaSource, pointer: string, seed: number): unknown {
  const { schema } = findLocation(source, pointer);
  try {
    return generateSync(schema, {
      seed,
      formats: FORMATS,
      optionalsProbability: seed % 2 === 0 ? 0 : 0.5,
      maxDepth: 5,
      refResolver: reference => resolve(source, reference),
    });
  } catch {
    // It throws for whatever it does not know.
    return undefined;
  }
}

/** It looks for local references below the schema itself first, and asks only for those that lead out of it. */
function resolve(source: SchemaSource, reference: string): JsonSchema {
  if (reference.startsWith('#')) return findLocation(source, reference).schema;
  const uri = new URL(reference.replace(/#.*/s, ''), source.uri).href;
  return source.registry.findResource(uri)?.root.schema as JsonSchema;
}

interface Chance {
  readonly int: (minimum: number, maximum: number) => number;
}

const word = ({ int }: Chance): string =>
  Array.from({ length: 6 }, () => 'abcdefghijklmnoprstuvwyz'.charAt(int(0, 23))).join('');
const email = (chance: Chance): string => `${word(chance)}@example.com`;
const hostname = (chance: Chance): string => `${word(chance)}.example.com`;
const uri = (chance: Chance): string => `https://example.com/${word(chance)}`;

/** Names reserved by RFC 2606, addresses by RFC 5737 and RFC 3849. */
const FORMATS: Readonly<Record<string, (chance: Chance) => string>> = {
  email,
  'idn-email': email,
  hostname,
  'idn-hostname': hostname,
  uri,
  iri: uri,
  'uri-reference': uri,
  'iri-reference': uri,
  ipv4: ({ int }) => `192.0.2.${int(1, 254)}`,
  ipv6: ({ int }) => `2001:db8::${int(1, 65_535).toString(16)}`,
};
