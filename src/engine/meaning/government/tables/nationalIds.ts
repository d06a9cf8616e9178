import type { PrivacyKind } from '../../../privacy/definePrivacyKind';
import { auTfn } from '../../../privacy/kinds/auTfn';
import { beNationalNumber } from '../../../privacy/kinds/beNationalNumber';
import { brCpf } from '../../../privacy/kinds/brCpf';
import { caSin } from '../../../privacy/kinds/caSin';
import { chAhv } from '../../../privacy/kinds/chAhv';
import { cnRic } from '../../../privacy/kinds/cnRic';
import { deSteuerId } from '../../../privacy/kinds/deSteuerId';
import { dkCpr } from '../../../privacy/kinds/dkCpr';
import { esDni } from '../../../privacy/kinds/esDni';
import { fiHetu } from '../../../privacy/kinds/fiHetu';
import { frNir } from '../../../privacy/kinds/frNir';
import { inAadhaar } from '../../../privacy/kinds/inAadhaar';
import { itCodiceFiscale } from '../../../privacy/kinds/itCodiceFiscale';
import { jpMyNumber } from '../../../privacy/kinds/jpMyNumber';
import { krRrn } from '../../../privacy/kinds/krRrn';
import { mxCurp } from '../../../privacy/kinds/mxCurp';
import { nlBsn } from '../../../privacy/kinds/nlBsn';
import { noFodselsnummer } from '../../../privacy/kinds/noFodselsnummer';
import { plPesel } from '../../../privacy/kinds/plPesel';
import { sePersonnummer } from '../../../privacy/kinds/sePersonnummer';
import { sgNric } from '../../../privacy/kinds/sgNric';
import { ukNino } from '../../../privacy/kinds/ukNino';
import { usItin } from '../../../privacy/kinds/usItin';
import { usSsn } from '../../../privacy/kinds/usSsn';
import { zaId } from '../../../privacy/kinds/zaId';

const NATIONAL_IDS: Readonly<Record<string, PrivacyKind>> = {
  US: usSsn,
  GB: ukNino,
  DE: deSteuerId,
  FR: frNir,
  ES: esDni,
  IT: itCodiceFiscale,
  NL: nlBsn,
  BR: brCpf,
  PL: plPesel,
  SE: sePersonnummer,
  NO: noFodselsnummer,
  DK: dkCpr,
  FI: fiHetu,
  JP: jpMyNumber,
  KR: krRrn,
  CN: cnRic,
  CA: caSin,
  AU: auTfn,
  BE: beNationalNumber,
  CH: chAhv,
  IN: inAadhaar,
  MX: mxCurp,
  SG: sgNric,
  ZA: zaId,
};

/** The number by which a country knows its people; the American one where we know none. Pure. */
export function nationalIdOf(country: string): PrivacyKind {
  return NATIONAL_IDS[country] ?? usSsn;
}

/** The number by which a country's tax office knows people. Pure. */
export function taxIdOf(country: string): PrivacyKind {
  return country === 'US' ? usItin : nationalIdOf(country);
}
