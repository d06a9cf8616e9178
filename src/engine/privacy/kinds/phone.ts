import { isNorthAmerican, isPhoneNumber, withoutExtension } from '../isPhoneNumber';
import type { Stream } from '../../random/stream';
import { definePrivacyKind, type PrivacyHints, type ReservedRange } from '../definePrivacyKind';
import {
  dramaBlocks,
  dramaPatterns,
  type DramaBlock,
  northAmericanAreaCodes,
  planOwners,
} from '../dramaPhones';
import { inText } from '../inText';
import { digitsOf } from '../wrongCheck';
import { isUnassigned, NOWHERE, unassignedPlans, type UnassignedPlan } from '../phonePlans';

/** Calling codes of the plans that have drama blocks, tried for numbers in national form. */
const NATIONAL_PLANS = ['44', '61', '33', '49', '46', '353'];

/** The international forms that a written number may stand for, as digits: a national one fits several plans. */
function readInternational(value: string): readonly string[] {
  // It is asked for by every range, one value at a time.
  if (value !== lastValue) [lastValue, lastForms] = [value, writeInternational(value)];
  return lastForms;
}

let lastValue = '';
let lastForms: readonly string[] = [''];

function writeInternational(value: string): readonly string[] {
  const written = withoutExtension(value.includes('(0)') ? value.replaceAll('(0)', '') : value);
  const digits = digitsOf(written);
  if (written.trim().startsWith('+')) return [digits];
  if (digits.startsWith('00')) return [digits.slice(2)];
  if (digits.startsWith('0')) return NATIONAL_PLANS.map(code => code + digits.slice(1));
  return digits.length === 10 ? [`1${digits}`] : [digits];
}

function isInternational(value: string): boolean {
  return /^\s*(?:\+|00)/.test(value);
}

/**
 * The digits of a number in international form, also of one without its plus: nothing but digits, more than most national
 * numbers have, or not as North America has them.
 */
function readBare(value: string): readonly string[] {
  if (isInternational(value)) return readInternational(value);
  const isBare = /^[1-9]\d{10,14}$/.test(value) || (/^[1-9]\d{9}$/.test(value) && !isNorthAmerican(value));
  return isBare ? [value] : [];
}

const dramaRanges: readonly ReservedRange[] = dramaPatterns.map(pattern => ({
  test: value => readInternational(value).some(digits => pattern.digits.test(digits)),
  reason: pattern.reason,
}));

export const phone = definePrivacyKind({
  id: 'phone',
  title: 'telephone number',
  group: 'contact',
  evidence: 'key',
  find: inText(String.raw`(?:\+|00)?\(?\d[\d ()./-]{5,18}\d(?: ?(?:ext\.?|x|#) ?\d{1,6})?`),
  needs: { digits: 7, number: 7 },
  alone:
    /^(?:\+|00[1-9][\d ()./-]{9})|^\(?[2-9]\d\d(?:\) ?|-|\.|\) |\)-)[2-9]\d\d[-. ]\d{4}(?: ?(?:ext\.?|x|#) ?\d{1,6})?$/,
  check: isPhoneNumber,
  placeholders: [
    {
      pattern: /^(?:(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]{0,2})?555[-. ]?\d{4}\b/,
      reason: 'of exchange 555, which has no subscribers by custom; only 555-0100 to 555-0199 are reserved',
    },
    {
      test: value =>
        /^(?:\d{0,3}0?)?(?:1234567(?:8(?:9(?:0)?)?)?|9876543210?|(\d)\1{6,})$/.test(digitsOf(value)),
      reason: 'a run of digits, as people type for an example',
    },
  ],
  words: [
    'phone',
    'phone number',
    'telephone',
    'tel',
    'mobile',
    'mobile phone',
    'mobile number',
    'cell',
    'cell phone',
    'cellphone',
    'fax',
    'contact number',
    'whatsapp',
    'sms',
    'msisdn',
    'home phone',
    'work phone',
    'telefon',
    'telefonnummer',
    'handy',
    'handynummer',
    'mobil',
    'mobilnummer',
    'rufnummer',
    'festnetz',
    'telefax',
    'telephone portable',
    'portable',
    'numero de telephone',
    'mobil telefon',
    'telefono',
    'movil',
    'celular',
    'numero de telefono',
    'cellulare',
    'numero di telefono',
    'telefoon',
    'telefoonnummer',
    'mobiel',
    'mobiele nummer',
    'gsm',
    'telefone',
    'telemovel',
    'numero de celular',
    'puhelin',
    'puhelinnumero',
    'matkapuhelin',
    'komorka',
    'numer telefonu',
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '电话号码',
    '電話',
    '電話番号',
    '携帯電話',
    '携帯番号',
    '전화번호',
    '휴대폰',
    '연락처',
    'phone no',
    'tel no',
    'telephone number',
    'mobile no',
    'cell number',
    'cellular',
    'landline',
    'daytime phone',
    'emergency phone',
    'telefon nr',
    'telefonnr',
    'tel nr',
    'mobiltelefon',
    'tlf',
    'tlf nr',
    'puh',
    'puhelinnro',
    'nr telefonu',
    'numer komorkowy',
    'telefon komorkowy',
    'telefoonnr',
    'telefono movil',
    'telefono celular',
    'num telephone',
    'fone',
    'contact phone',
    '联系电话',
    '座机',
    '連絡先電話',
    '携帯',
    '전화',
    '핸드폰',
    '휴대전화',
    '휴대폰번호',
    'telefonnummer privat',
    'mobilnr',
  ],
  reserved: [
    ...dramaRanges,
    {
      test: value => readBare(value).some(isUnassigned),
      reason:
        "outside its country's numbering plan (no drama block is published; libphonenumber calls it invalid)",
    },
  ],
  generate: (random, hints) => {
    const country = planOwners[hints.country ?? 'US'] ?? hints.country ?? 'US';
    return (
      drawNorthAmerican(random, country, hints) ??
      drawDrama(random, country, hints) ??
      drawUnassigned(random, country)
    );
  },
  examples: {
    real: [
      ['+1 415', '867', '5309'].join(' '),
      ['+44 20', '7123', '4567'].join(' '),
      ['+34 91', '123', '4567'].join(' '),
    ],
    synthetic: ['+1 415 555 0132', '(212) 555-0187', '+44 20 7946 0018', '0171 3920042', '+999 12 345 6789'],
  },
});

function drawNorthAmerican(random: Stream, country: string, hints: PrivacyHints): string | undefined {
  const known = northAmericanAreaCodes[country];
  if (known === undefined) return undefined;
  const given = (hints.areaCodes ?? []).filter(
    code => /^[2-9]\d\d$/.test(code) && !/^8(?:00|33|44|55|66|77|88)$/.test(code),
  );
  return `+1 ${random.pick(given.length > 0 ? given : known)} 555 01${random.digits(2)}`;
}

/** A block that fits every place but holds fewer numbers than this would soon repeat itself. */
const FEW = 1000;

/**
 * A number of the block that belongs to the place, else of one that fits every place; where these are few, of all the
 * country's blocks, because people keep their numbers when they move.
 */
function drawDrama(random: Stream, country: string, hints: PrivacyHints): string | undefined {
  const blocks = dramaBlocks.filter(block => block.country === country);
  if (blocks.length === 0) return undefined;
  const here = blocks.filter(
    block => block.areaCode !== undefined && hints.areaCodes?.includes(block.areaCode) === true,
  );
  const anywhere = blocks.filter(block => block.areaCode === undefined);
  if (here.length === 0 && countNumbers(anywhere) < FEW) return drawEvenly(random, blocks);
  const block = random.pick(here.length > 0 ? here : anywhere);
  return random.fill(random.pick(block.numbers));
}

/** A number of some blocks, each as likely as the others. */
function drawEvenly(random: Stream, blocks: readonly DramaBlock[]): string {
  const templates = blocks.flatMap(block => block.numbers);
  let rest = random.int(0, countNumbers(blocks) - 1);
  for (const template of templates) {
    rest -= countFills(template);
    if (rest < 0) return random.fill(template);
  }
  return random.fill(templates.at(-1) ?? '');
}

function countNumbers(blocks: readonly DramaBlock[]): number {
  return blocks.flatMap(block => block.numbers).reduce((sum, template) => sum + countFills(template), 0);
}

/** How many numbers a template stands for: ten for each mark. */
function countFills(template: string): number {
  return Number(`1${'0'.repeat(template.split('#').length - 1)}`);
}

function drawUnassigned(random: Stream, country: string): string {
  const plan: UnassignedPlan = unassignedPlans.get(country) ?? NOWHERE;
  const national = plan.lead + random.digits(plan.length - plan.lead.length);
  return `+${plan.dialCode} ${groupDigits(national)}`;
}

/** Digits in groups of three, the last one of four where one would be left over. */
function groupDigits(digits: string): string {
  const tail = digits.length % 3 === 1 ? 4 : 3;
  const head = digits.slice(0, -tail);
  const first = head.length % 3;
  const groups = [head.slice(0, first), ...(head.slice(first).match(/\d{3}/g) ?? []), digits.slice(-tail)];
  return groups.filter(group => group !== '').join(' ');
}
