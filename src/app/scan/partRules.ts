import type { PartRules } from './fileParts';

/** An unfinished statement's beginning, up to where its rows start. */
const ROWS_OF =
  /\b(?:INSERT\s+(?:IGNORE\s+)?INTO\b|REPLACE\s+INTO\b)[^;']{1,4000}?\bVALUES\s*|\bCOPY\s[^;']{1,4000}?\bFROM\s+stdin\b[^;\n]{0,200};\r?\n/gi;

/** Of text, and of what is read as such. */
export const TEXT_RULES: PartRules = { prefixAfter: () => '' };

/** How documents of a format are parted at the ends of lines; formats that cannot be are read as text. */
export const partRules: Readonly<Record<string, PartRules>> = {
  text: TEXT_RULES,
  ndjson: TEXT_RULES,
  env: TEXT_RULES,
  csv: { isWhole: hasClosedQuotes, prefixAfter: headerOf },
  tsv: { isWhole: hasClosedQuotes, prefixAfter: headerOf },
  sql: { prefixAfter: statementAt },
};

/** Rows whose quoted cells hold line breaks are not parted in them. */
function hasClosedQuotes(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count % 2 === 0;
}

function headerOf(text: string, before: string): string {
  return before === '' ? text.slice(0, text.indexOf('\n') + 1) : before;
}

/** The beginning of the statement that a part ends in. */
function statementAt(text: string, before: string): string {
  const last = [...text.matchAll(ROWS_OF)].at(-1);
  const begin = last === undefined ? before : last[0];
  const rows = last === undefined ? text : text.slice(last.index + last[0].length);
  const isOver = /^COPY/i.test(begin) ? /^\\\./m.test(rows) : /;[ \t]*\r?\n/.test(rows);
  return begin === '' || isOver ? '' : `${begin.trimEnd()}\n`;
}
