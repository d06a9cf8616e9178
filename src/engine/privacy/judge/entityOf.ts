import type { DocumentField } from '../documentField';
import { foldWords } from '../detect/foldWords';

/** Last words of names under which a part of a person's record stands. */
const PARTS = new Set(
  `address contact name phone email location billing shipping detail information info profile personal attribute data
  identity coordinate geo person property field payment bank account card document identifier residence home work mobile
  anschrift adresse adres direccion domicilio indirizzo residenza residence endereco morada adress
  kontakt contacto contatto contato type coding naissance nascita nacimiento nascimento geburt coordonnee demographic telecom insurance medical health licence license passport emergency social network preference position`.split(
    /\s+/,
  ),
);

/** Rows of CSV, of SQL and of tables in Markdown. */
const ROW = /(?:^|\s)row \d+ column /;

/**
 * Whose record a field is part of: the path of the object or row around it, without the parts that a person's record is
 * divided into (`users[3].address.street` is of `users[3]`). Pure.
 */
export function entityOf(field: DocumentField): string {
  return entityAround(field.path) ?? `record ${field.record}`;
}

/** By the path around a name: the fields of an object share it. */
const known = new Map<string, string>();
const MEMORY = 1000;

function entityAround(path: string): string | undefined {
  const at = path.lastIndexOf('.');
  if (at < 1 || /[[\]/]/.test(path.slice(at)) || ROW.test(path)) return withoutParts(segmentsOf(path));
  const outer = path.slice(0, at);
  const before = known.get(outer);
  if (before !== undefined) return before;
  const entity = withoutParts(segmentsOf(path));
  if (known.size >= MEMORY) known.clear();
  if (entity !== undefined) known.set(outer, entity);
  return entity;
}

/** The path of an entity of whose parts the segments lead to a value; `undefined` where no object is around it. */
function withoutParts(segments: string[]): string | undefined {
  if (segments.length < 2) return undefined;
  segments.pop();
  for (;;) {
    // An index belongs to the list before it: the first of `phones` is a part, the first of `users` is not.
    const named = segments.findLastIndex(segment => !segment.startsWith('['));
    if (named < 1 || !isPart(segments[named] ?? '')) return segments.join('.');
    segments.length = named;
  }
}

/** The object around an entity; empty for one of a list and for the whole document. Pure. */
export function outerOf(entity: string): string {
  if (entity === '' || entity === WHOLE || entity.startsWith('record ') || entity.endsWith(']')) return '';
  const at = entity.lastIndexOf('.');
  return at < 0 ? WHOLE : entity.slice(0, at);
}

const WHOLE = 'the whole document';

/** The entity of a field without its indexes: all rows of one table. Pure. */
export function collectionOf(field: DocumentField, entity: string): string {
  if (!entity.startsWith('record ')) return entity.replace(/\[\d+\]/g, '[]');
  return ROW.test(field.path) ? `rows of ${field.column.slice(0, -field.key.length)}` : '';
}

/** Steps of a path by name or index: `users`, `[3]`, `email`. */
function segmentsOf(path: string): string[] {
  if (ROW.test(path)) return [];
  return path.match(/\[\d+\]|[^.[\]/]+/g) ?? [];
}

function isPart(segment: string): boolean {
  return PARTS.has(foldWords(segment).at(-1) ?? '');
}
