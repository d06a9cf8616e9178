import type { DocumentField } from '../../src/engine/privacy/documentField';

/** The fields of a JSON value, without positions. */
export function fieldsOf(root: unknown): DocumentField[] {
  const fields: DocumentField[] = [];
  let records = 0;
  const visit = (value: unknown, at: Pick<DocumentField, 'path' | 'key' | 'owners' | 'record'>): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, { ...at, path: `${at.path}[${index}]` }));
    } else if (typeof value === 'object' && value !== null) {
      const record = (records += 1);
      const owners = at.key === '' ? at.owners : [at.key, ...at.owners];
      for (const [key, item] of Object.entries(value)) {
        visit(item, { path: at.path === '' ? key : `${at.path}.${key}`, key, owners, record });
      }
    } else if (typeof value === 'string' || typeof value === 'number') {
      fields.push(
        fieldOf({ ...at, value: String(value), type: typeof value === 'string' ? 'string' : 'number' }),
      );
    }
  };
  visit(root, { path: '', key: '', owners: [], record: 0 });
  return fields;
}

/** A field of which only some properties matter. */
export function fieldOf(given: Partial<DocumentField>): DocumentField {
  const { value = '', path = given.key ?? '' } = given;
  const called = { key: '', owners: [], column: path.replace(/\[\d+\]/g, '[]') };
  const field = {
    ...called,
    path,
    value,
    type: 'string',
    start: 0,
    end: value.length,
    record: 0,
    quoting: 'none',
    ...given,
  } as const;
  const { key, owners, column } = field;
  return { ...field, name: { key, owners, column } };
}

/** All that fields say, as plain objects. */
export function flatten(fields: Iterable<DocumentField>): Omit<DocumentField, 'name'>[] {
  return [...fields].map(
    ({ path, key, owners, column, value, type, start, end, record, quoting, offsets }) => ({
      path,
      key,
      owners,
      column,
      value,
      type,
      start,
      end,
      record,
      quoting,
      offsets,
    }),
  );
}
