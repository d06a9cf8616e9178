import {
  readFixtureFile,
  type FixtureStatement,
  type ImportBinding,
  type ImportStatement,
} from '../read/typescript/readFixtureFile';
import type { CodeStyle } from './codeStyle';

/** A module with fixtures put into it, or why they cannot be. */
export type MergeResult = { readonly text: string } | { readonly conflict: string };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Puts the fixtures of a generated module into an existing one: a fixture of the same type and kind is replaced where
 * it stands, another is added at the end, imports are completed, and those that only a replaced fixture needed go.
 * Everything else stays as it is. Pure.
 * @param replaced the marker's line (0-based) of the fixture to replace, where the types' names do not tell
 */
export function mergeModule(
  existing: string,
  generated: string,
  style: CodeStyle,
  replaced?: number,
): MergeResult {
  const eol = existing.includes('\r\n') ? '\r\n' : '\n';
  const text = existing.replaceAll('\r\n', '\n');
  const fresh = generated.replaceAll('\r\n', '\n');
  const [before, after] = [readFixtureFile(text), readFixtureFile(fresh)];
  const edits: Edit[] = [];
  const old: FixtureStatement[] = [];
  let added = '';
  for (const fixture of after.fixtures) {
    const body = fresh.slice(fixture.start, fixture.end);
    const same = before.fixtures.find(other =>
      replaced === undefined ? isSameFixture(other, fixture) : other.line === replaced,
    );
    if (same?.name !== fixture.name && before.names.has(fixture.name))
      return { conflict: `it declares another ${fixture.name}` };
    if (same === undefined) added += `\n${body}\n`;
    else {
      old.push(same);
      edits.push({ start: same.start, end: same.end, text: body });
    }
  }
  if (added !== '')
    edits.push({ start: text.length, end: text.length, text: (text.endsWith('\n') ? '' : '\n') + added });
  const imports = mergeImports(
    { text, statements: before.imports, names: before.names, old },
    { text: fresh, statements: after.imports },
    style,
  );
  if ('conflict' in imports) return imports;
  const merged = applyEdits(text, [...edits, ...imports.edits]);
  return { text: eol === '\n' ? merged : merged.replaceAll('\n', eol) };
}

/** A constant, a factory and tables of edge cases of one type may stand side by side. */
export function isSameFixture(a: FixtureStatement, b: Pick<FixtureStatement, 'marker'>): boolean {
  const formOf = ({ marker: { options = {} } }: Pick<FixtureStatement, 'marker'>): string =>
    `${String(options['style'] === 'factory')} ${options['cases'] ?? ''}`;
  return a.marker.type === b.marker.type && formOf(a) === formOf(b);
}

interface Before {
  readonly text: string;
  readonly statements: readonly ImportStatement[];
  readonly names: ReadonlySet<string>;
  /** What goes. */
  readonly old: readonly { readonly start: number; readonly end: number }[];
  /** What comes, where it is not part of the generated module. */
  readonly added?: string;
  /** Where the first import goes in a file that has none. Default the start. */
  readonly top?: number;
}

interface After {
  readonly text: string;
  readonly statements: readonly ImportStatement[];
}

/** The edits that complete a file's imports, and take out those that only what goes needed. */
export function mergeImports(
  before: Before,
  after: After,
  style: CodeStyle,
): { readonly edits: readonly Edit[] } | { readonly conflict: string } {
  const wanted = new Map(
    before.statements.map(statement => [statement, keptBindings(statement, before, after)]),
  );
  let added = '';
  for (const statement of after.statements) {
    const missing: ImportBinding[] = [];
    for (const binding of statement.bindings) {
      const state = stateOf(binding, statement.specifier, before);
      if (state === 'conflict') return { conflict: `it has another ${binding.local}` };
      if (state === 'missing') missing.push(binding);
    }
    const host = before.statements.find(
      other =>
        other.specifier === statement.specifier &&
        other.form === statement.form &&
        isNamed(other) &&
        isNamed(statement),
    );
    if (missing.length === 0) continue;
    if (host === undefined) added += `${after.text.slice(statement.start, statement.end)}\n`;
    else wanted.set(host, union(wanted.get(host) ?? [], missing));
  }
  const edits = [...wanted].flatMap(([statement, bindings]) =>
    editImport(statement, bindings, before.text, style),
  );
  const last = before.statements.at(-1);
  if (added !== '' && last !== undefined)
    edits.push({ start: last.end, end: last.end, text: `\n${added.trimEnd()}` });
  else if (added !== '') edits.push(firstImports(added, before));
  return { edits };
}

/** The first imports of a file, with a blank line around them. */
function firstImports(added: string, { text, top = 0 }: Before): Edit {
  const [before, after] = [top === 0 ? '' : '\n', /^\r?\n/.test(text.slice(top)) ? '' : '\n'];
  return { start: top, end: top, text: `${before}${added}${after}` };
}

function isNamed(statement: ImportStatement): boolean {
  return (
    statement.bindings.length > 0 &&
    statement.bindings.every(
      ({ imported }) => imported !== '*' && (statement.form === 'require' || imported !== 'default'),
    )
  );
}

function stateOf(
  binding: ImportBinding,
  specifier: string,
  before: Before,
): 'there' | 'missing' | 'conflict' {
  if (before.names.has(binding.local)) return 'conflict';
  for (const statement of before.statements) {
    const same = statement.bindings.find(other => other.local === binding.local);
    if (same === undefined) continue;
    if (statement.specifier !== specifier || same.imported !== binding.imported) return 'conflict';
    return same.typeOnly && !binding.typeOnly ? 'missing' : 'there';
  }
  return 'missing';
}

/** What an import must go on bringing: all but what only the replaced fixtures used. */
function keptBindings(statement: ImportStatement, before: Before, after: After): readonly ImportBinding[] {
  const gone = [...before.statements, ...before.old];
  const rest = applyEdits(
    before.text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  );
  const removed = before.old.map(({ start, end }) => before.text.slice(start, end)).join('\n');
  const needed = new Set(after.statements.flatMap(({ bindings }) => bindings.map(({ local }) => local)));
  return statement.bindings.filter(
    ({ local }) =>
      needed.has(local) ||
      mentions(rest, local) ||
      mentions(before.added ?? '', local) ||
      !mentions(removed, local),
  );
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}

function union(a: readonly ImportBinding[], b: readonly ImportBinding[]): readonly ImportBinding[] {
  const others = a.filter(({ local }) => !b.some(binding => binding.local === local));
  return [...others, ...b].sort((x, y) => (x.imported < y.imported ? -1 : 1));
}

function editImport(
  statement: ImportStatement,
  bindings: readonly ImportBinding[],
  text: string,
  style: CodeStyle,
): Edit[] {
  const { start, end } = statement;
  const isUnchanged =
    bindings.length === statement.bindings.length &&
    bindings.every(binding => statement.bindings.includes(binding));
  if (isUnchanged) return [];
  if (bindings.length === 0) return [{ start, end: text[end] === '\n' ? end + 1 : end, text: '' }];
  const print = statement.form === 'require' ? printRequire : printImport;
  return [{ start, end, text: print(statement.specifier, bindings, style) }];
}

function printImport(specifier: string, bindings: readonly ImportBinding[], style: CodeStyle): string {
  const end = `from ${printSpecifier(specifier, style)}${style.semicolons ? ';' : ''}`;
  const onlyTypes = bindings.every(({ typeOnly }) => typeOnly);
  const keyword = onlyTypes ? 'import type' : 'import';
  const parts = bindings.map(({ imported, local, typeOnly }) => {
    const name = imported === local ? local : `${imported} as ${local}`;
    return typeOnly && !onlyTypes ? `type ${name}` : name;
  });
  const line = `${keyword} { ${parts.join(', ')} } ${end}`;
  if (line.length <= style.printWidth) return line;
  const comma = style.trailingComma === 'none' ? '' : ',';
  return `${keyword} {\n${parts.map(part => style.indent + part).join(',\n')}${comma}\n} ${end}`;
}

function printRequire(specifier: string, bindings: readonly ImportBinding[], style: CodeStyle): string {
  const parts = bindings.map(({ imported, local }) => (imported === local ? local : `${imported}: ${local}`));
  return `const { ${parts.join(', ')} } = require(${printSpecifier(specifier, style)})${style.semicolons ? ';' : ''}`;
}

function printSpecifier(specifier: string, { quotes }: CodeStyle): string {
  return quotes === 'single' ? `'${specifier}'` : `"${specifier}"`;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}
