/** Words that columns are called by; none of them is data of a person. */
const COLUMN_WORD =
  /(?:^|[^a-z])(?:id|uuid|name|first|last|surname|mail|email|phone|mobile|tel|fax|street|address|city|town|state|country|zip|postcode|postal|date|dob|birth|birthday|gender|sex|age|ssn|iban|card|account|number|title|company|status|type|url|ip|username|password|token|amount|price|description|nom|prenom|vorname|nachname|strasse|plz|ort|nombre|apellido|telefono|correo|ciudad)(?![a-z])/i;
/** Three digits right behind letters may be a name's, as in `sha256`. */
const LOOKS_LIKE_DATA = /@|^[-+]?\d|^\s*$|\d{4}|(?<![a-z_]{2})\d{3}|^(?:true|false|null)$/i;

/**
 * The names of the columns, where the first of some rows looks like a header: no cell of it looks like data, and
 * either other rows hold what it does not (numbers, dates, addresses) or it uses the words that columns are called by.
 * Pure.
 */
export function findHeader(rows: readonly (readonly string[])[]): readonly string[] | undefined {
  const [first, ...others] = rows;
  if (first === undefined || first.some(cell => LOOKS_LIKE_DATA.test(cell) || cell.length > 64))
    return undefined;
  if (new Set(first).size < first.length) return undefined;
  const differs = others.some(row => row.some(cell => cell.trim() !== '' && LOOKS_LIKE_DATA.test(cell)));
  const isNamed = first.some(cell => COLUMN_WORD.test(cell.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')));
  return differs || isNamed ? first : undefined;
}
