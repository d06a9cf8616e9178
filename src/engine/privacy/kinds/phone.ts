import type { Stream } from '../../random/stream';
import { definePrivacyKind, type PrivacyHints, type ReservedRange } from '../definePrivacyKind';
import {
  dramaBlocks,
  dramaPatterns,
  type DramaBlock,
  northAmericanAreaCodes,
  planOwners,
} from '../dramaPhones';
import { isUnassigned, NOWHERE, unassignedPlans, type UnassignedPlan } from '../phonePlans';

/** Calling codes of the plans that have drama blocks, tried for numbers in national form. */
const NATIONAL_PLANS = ['44', '61', '33', '49', '46', '353'];

/** The international forms that a written number may stand for, as digits: a national one fits several plans. */
function readInternational(value: string): readonly string[] {
  const written = value.replace(/\(0\)/g, '').replace(/(?:ext\.?|x|#)\s*\d{1,6}$/i, '');
  const digits = written.replace(/\D/g, '');
  if (written.trim().startsWith('+')) return [digits];
  if (digits.startsWith('00')) return [digits.slice(2)];
  if (digits.startsWith('0')) return NATIONAL_PLANS.map(code => code + digits.slice(1));
  return digits.length === 10 ? [`1${digits}`] : [digits];
}

function isInternational(value: string): boolean {
  return /^\s*(?:\+|00)/.test(value);
}

const dramaRanges: readonly ReservedRange[] = dramaPatterns.map(pattern => ({
  test: value => readInternational(value).some(digits => pattern.digits.test(digits)),
  reason: pattern.reason,
}));

export const phone = definePrivacyKind({
  id: 'phone',
  title: 'telephone number',
  reserved: [
    ...dramaRanges,
    {
      test: value => isInternational(value) && readInternational(value).some(isUnassigned),
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
