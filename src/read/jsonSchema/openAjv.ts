import { domainToASCII } from 'node:url';

import { Ajv, type Options } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { Ajv2019 } from 'ajv/dist/2019';
import { Ajv2020 } from 'ajv/dist/2020';

import { compileMatcher } from '../../engine/generate/patterns/textMatcher';
import type { Dialect } from './dialects';

/** What of ajv every draft's class has. */
export type AnyAjv = Pick<Ajv, 'addSchema' | 'compile' | 'getSchema' | 'addFormat'>;

const CLASSES: Readonly<Record<Dialect, new (options: Options) => Ajv>> = {
  'draft-04': Ajv04,
  'openapi-3.0': Ajv04,
  'swagger-2.0': Ajv04,
  'draft-06': Ajv,
  'draft-07': Ajv,
  '2019-09': Ajv2019,
  '2020-12': Ajv2020,
};

/**
 * An ajv for a dialect, with all the formats of the specification and of OpenAPI. Regular expressions run so that none
 * of them takes exponential time.
 */
export function openAjv(dialect: Dialect, options: { readonly allErrors: boolean }): AnyAjv {
  const ajv = new CLASSES[dialect]({
    strict: false,
    allErrors: options.allErrors,
    validateSchema: false,
    // `constructor` is a property only where the value has it.
    ownProperties: true,
    logger: false,
    // Of a large schema most of the time goes into compiling it, for a few values that are validated.
    inlineRefs: false,
    code: { optimize: false, regExp: Object.assign(compileRegExp, { code: 'compileRegExp' }) },
  });
  addFormats(ajv);
  for (const [name, test] of Object.entries(OTHER_FORMATS)) ajv.addFormat(name, test);
  return ajv;
}

interface RegExpLike {
  test(text: string): boolean;
  toString(): string;
}

/** Unicode expressions, or plain ones where they are none. What cannot be told in bounded time does not match. */
function compileRegExp(source: string): RegExpLike {
  const matcher = compileMatcher(source);
  if (matcher === undefined) throw new SyntaxError(`/${source}/ is no regular expression`);
  return { test: text => matcher.test(text) === true, toString: () => `/${source}/` };
}

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu;
const RELATIVE = /^(?!:)[^\s<>"{}|\\^`]*$/u;
const MAX_HOST = 253;

/** Formats that ajv-formats lacks, told a little strictly. */
const OTHER_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  'idn-hostname': isHost,
  'idn-email': text => {
    const at = text.lastIndexOf('@');
    return at > 0 && !/[\s@]/u.test(text.slice(0, at)) && isHost(text.slice(at + 1));
  },
  iri: text => ABSOLUTE.test(text) && URL.canParse(text),
  'iri-reference': text => RELATIVE.test(text) && URL.canParse(text, 'https://example.com/'),
};

function isHost(text: string): boolean {
  const ascii = /^[^\s/?#@:]+$/u.test(text) ? domainToASCII(text) : '';
  const labels = ascii.split('.');
  return (
    ascii !== '' &&
    ascii.length <= MAX_HOST &&
    labels.every(label => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label))
  );
}
