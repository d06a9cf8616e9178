import type { Quoting } from '../../engine/privacy/documentField';

/** What a text may stand next to. */
export interface RawPlace {
  /** The raw text that it replaces. */
  readonly raw: string;
  /** The decoded text that this stands for. */
  readonly decoded: string;
  /** Whether it replaces all of a value that stands without quotes. */
  readonly isWhole: boolean;
}

type Encoder = (text: string, place: RawPlace) => string | undefined;

const JSON_ESCAPES = /["\\\p{Cc}]/gu;

const escapeJson = (text: string): string =>
  text.replace(JSON_ESCAPES, sign => JSON.stringify(sign).slice(1, -1));

/** Lets a text pass that holds none of some characters. */
function without(forbidden: RegExp): Encoder {
  return text => (forbidden.test(text) ? undefined : text);
}

function escapeScript(quote: string): Encoder {
  return text =>
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(quote, `\\${quote}`)
      .replaceAll('\r', '\\r')
      .replaceAll('\n', quote === '`' ? '\n' : '\\n')
      .replaceAll('${', quote === '`' ? '\\${' : '${');
}

const escapeXml: Encoder = text =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');

const ENCODERS: Readonly<Record<Quoting, Encoder>> = {
  json: escapeJson,
  'js-single': escapeScript("'"),
  'js-double': escapeScript('"'),
  'js-template': escapeScript('`'),
  jsx: without(/[{}<>]/),
  'yaml-plain': encodePlainYaml,
  'yaml-single': text => (text.includes('\n') ? undefined : text.replaceAll("'", "''")),
  'yaml-double': escapeJson,
  'yaml-block': without(/[\n\r]/),
  csv: (text, { isWhole }) => {
    if (!/["\n\r,;|\t]/.test(text)) return text;
    return isWhole ? `"${text.replaceAll('"', '""')}"` : undefined;
  },
  'csv-quoted': text => text.replaceAll('"', '""'),
  base64: () => undefined,
  // Dialects differ about backslashes, and a backtick tells one from another.
  sql: text => (/[\\`]/.test(text) ? undefined : text.replaceAll("'", "''")),
  'sql-backslash': text => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"),
  'sql-copy': text => text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n'),
  xml: escapeXml,
  env: without(/[\n\r"'`$#]|\s#/),
  'env-double': text => escapeJson(text).replaceAll('$', '\\$'),
  markdown: text => (/[\n\\]/.test(text) ? undefined : text.replaceAll('|', '\\|')),
  nested: without(/["'\\&<>{}`$%#\n\r\t]/),
  none: without(/[\n\r]|\*\/|-->/),
};

function encodePlainYaml(text: string): string | undefined {
  const isPlain =
    !/^[\s\-?:,[\]{}#&*!|>'"%@`]|[\n\r]|\s$|: |:$| #/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|~)$/i.test(text);
  return isPlain || /^-\d/.test(text) ? text : undefined;
}

/**
 * Writes a decoded text as a document wants it in the place of another; `undefined` where it cannot be done safely.
 * Characters that the other had escaped in a way of its own are escaped alike. Pure.
 */
export function encodeText(text: string, quoting: Quoting, place: RawPlace): string | undefined {
  if (isPercentEncoded(place)) return encodeURIComponent(text);
  return ENCODERS[quoting](text, place);
}

/** Whether a value is written as in addresses: `%40` for an @. */
function isPercentEncoded({ raw, decoded }: RawPlace): boolean {
  return raw !== decoded && /%[\da-f]{2}/i.test(raw) && !/%[\da-f]{2}/i.test(decoded);
}
