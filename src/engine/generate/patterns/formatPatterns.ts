/** What texts of a format look like, as regular expressions. Both describe fewer texts than the format allows. */
export interface FormatPattern {
  /** Texts that we make: personal data and addresses from reserved ranges only. */
  readonly safe: string;
  /** Texts that we accept, and make where a pattern beside the format leaves none of the safe ones. */
  readonly wide: string;
}

const DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d';
const ZONE = '(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const DATE: FormatPattern = { safe: `^20[12]\\d-${DAY}$`, wide: `^\\d{4}-${DAY}$` };
const TIME: FormatPattern = { safe: `^${CLOCK}Z$`, wide: `^${CLOCK}(?:\\.\\d+)?${ZONE}$` };
const INSTANT: FormatPattern = {
  safe: `^20[12]\\d-${DAY}T${CLOCK}(?:\\.\\d{3})?Z$`,
  wide: `^\\d{4}-${DAY}[Tt]${CLOCK}(?:\\.\\d+)?${ZONE}$`,
};

/** RFC 3339, appendix A: units follow one another without a gap. */
const DAYS = '(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)';
const HOURS = 'T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)';

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const RESERVED_HOST = 'example\\.(?:com|org|net)';
const HOST: FormatPattern = {
  safe: `^(?:[a-z]{3,9}\\.)?${RESERVED_HOST}$`,
  wide: `^${LABEL}(?:\\.${LABEL})*$`,
};
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+";
const EMAIL: FormatPattern = {
  safe: `^[a-z]{2,12}(?:[._][a-z]{2,12})?\\d{0,2}@${RESERVED_HOST}$`,
  wide: `^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}$`,
};

const WORD = '[A-Za-z0-9._~-]';
const TAIL = `(?:\\?[A-Za-z0-9._~/?=&-]*)?(?:#[A-Za-z0-9._~/?=&-]*)?`;
const SEGMENTS = `(?:/${WORD}*)*`;
const AUTHORITY = '//[A-Za-z0-9.-]+(?::\\d{1,5})?';
const ABSOLUTE = `[A-Za-z][A-Za-z0-9+.-]*:(?:${AUTHORITY}${SEGMENTS}|///${WORD}+${SEGMENTS}|${WORD}+(?:[:/]${WORD}+)*)`;
const SAFE_URI = `^https://(?:www\\.|api\\.)?${RESERVED_HOST}(?:/[a-z]{3,9}){0,3}$`;
const URI: FormatPattern = { safe: SAFE_URI, wide: `^${ABSOLUTE}${TAIL}$` };
const REFERENCE: FormatPattern = {
  safe: SAFE_URI,
  wide: `^(?:${ABSOLUTE}|(?:\\.{1,2}|${WORD}+)?${SEGMENTS})${TAIL}$`,
};

const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const HEX4 = '[0-9a-fA-F]{1,4}';
const BASE64: FormatPattern = {
  safe: '^(?:[A-Za-z0-9+/]{4}){2,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  wide: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
};

/** The formats of JSON Schema and OpenAPI that limit a text. */
const PATTERNS: Readonly<Record<string, FormatPattern>> = {
  date: DATE,
  time: TIME,
  'iso-time': TIME,
  'date-time': INSTANT,
  'iso-date-time': INSTANT,
  duration: { safe: '^PT[1-9]H[1-5]\\dM$', wide: `^P(?:\\d+W|${DAYS}(?:${HOURS})?|${HOURS})$` },
  email: EMAIL,
  'idn-email': EMAIL,
  hostname: HOST,
  'idn-hostname': HOST,
  // RFC 5737 and RFC 3849: addresses for documentation.
  ipv4: {
    safe: `^(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.${BYTE}$`,
    wide: `^${BYTE}(?:\\.${BYTE}){3}$`,
  },
  ipv6: {
    safe: '^2001:db8(?::[1-9a-f][0-9a-f]{3}){6}$',
    wide: `^(?:${HEX4}:){7}${HEX4}$|^${HEX4}(?::${HEX4}){0,3}::(?:${HEX4}(?::${HEX4}){0,2})?$|^::(?:${HEX4})?$`,
  },
  uri: URI,
  url: URI,
  iri: URI,
  'uri-reference': REFERENCE,
  'iri-reference': REFERENCE,
  'uri-template': {
    safe: `^https://${RESERVED_HOST}/[a-z]{3,9}/\\{[a-z]{2,8}\\}$`,
    wide: `^(?:${WORD}|[/:]|\\{[+#./;?&]?[A-Za-z_]\\w*(?:,[A-Za-z_]\\w*)*\\})*$`,
  },
  uuid: {
    safe: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
    wide: '^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$',
  },
  'json-pointer': { safe: '^(?:/[a-z]{2,9}){1,3}$', wide: '^(?:/(?:[A-Za-z0-9._$-]|~[01])*)*$' },
  'relative-json-pointer': {
    safe: '^[0-3](?:/[a-z]{2,9}){1,2}$',
    wide: '^(?:0|[1-9]\\d*)(?:#|(?:/(?:[A-Za-z0-9._$-]|~[01])*)*)$',
  },
  regex: {
    safe: '^\\^\\[a-z\\]\\{[1-9],[1-9]\\d\\}\\$$',
    wide: '^\\^?(?:[\\w /:@#-]|\\\\[dws.]\\+?|\\[[a-z]-z(?:A-Z)?(?:0-9)?(?:_-)?\\][+*]?|\\(\\?:\\w+\\))*\\$?$',
  },
  byte: BASE64,
};

/** The texts of a format; `undefined` for one that limits nothing, or that nobody knows. */
export function findFormatPattern(format: string | undefined): FormatPattern | undefined {
  return format !== undefined && Object.hasOwn(PATTERNS, format) ? PATTERNS[format] : undefined;
}
