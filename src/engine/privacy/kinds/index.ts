import type { PrivacyKind } from '../definePrivacyKind';
import { auMedicare } from './auMedicare';
import { auTfn } from './auTfn';
import { awsAccessKey } from './awsAccessKey';
import { beNationalNumber } from './beNationalNumber';
import { bic } from './bic';
import { bitcoinAddress } from './bitcoinAddress';
import { brCnpj } from './brCnpj';
import { brCpf } from './brCpf';
import { caSin } from './caSin';
import { chAhv } from './chAhv';
import { cnRic } from './cnRic';
import { deSteuerId } from './deSteuerId';
import { dkCpr } from './dkCpr';
import { drivingLicence } from './drivingLicence';
import { email } from './email';
import { esDni } from './esDni';
import { esNie } from './esNie';
import { ethereumAddress } from './ethereumAddress';
import { fiHetu } from './fiHetu';
import { frNir } from './frNir';
import { githubToken } from './githubToken';
import { iban } from './iban';
import { imei } from './imei';
import { inAadhaar } from './inAadhaar';
import { inPan } from './inPan';
import { ipv4 } from './ipv4';
import { ipv6 } from './ipv6';
import { itCodiceFiscale } from './itCodiceFiscale';
import { jpMyNumber } from './jpMyNumber';
import { jwt } from './jwt';
import { krRrn } from './krRrn';
import { macAddress } from './macAddress';
import { mxCurp } from './mxCurp';
import { mxRfc } from './mxRfc';
import { nlBsn } from './nlBsn';
import { noFodselsnummer } from './noFodselsnummer';
import { passport } from './passport';
import { paymentCard } from './paymentCard';
import { phone } from './phone';
import { plPesel } from './plPesel';
import { privateKey } from './privateKey';
import { sePersonnummer } from './sePersonnummer';
import { sgNric } from './sgNric';
import { slackToken } from './slackToken';
import { stripeKey } from './stripeKey';
import { ukNhs } from './ukNhs';
import { ukNino } from './ukNino';
import { ukPostcode } from './ukPostcode';
import { usEin } from './usEin';
import { usItin } from './usItin';
import { usSsn } from './usSsn';
import { vin } from './vin';
import { zaId } from './zaId';

/** Every kind of personal data and secret, in the order in which the documentation lists them. */
export const privacyKinds = [
  email,
  phone,
  ipv4,
  ipv6,
  macAddress,
  paymentCard,
  iban,
  bic,
  usSsn,
  usItin,
  usEin,
  ukNino,
  ukNhs,
  caSin,
  auTfn,
  auMedicare,
  inAadhaar,
  inPan,
  brCpf,
  brCnpj,
  esDni,
  esNie,
  frNir,
  itCodiceFiscale,
  deSteuerId,
  nlBsn,
  sePersonnummer,
  noFodselsnummer,
  dkCpr,
  fiHetu,
  plPesel,
  beNationalNumber,
  chAhv,
  cnRic,
  krRrn,
  jpMyNumber,
  sgNric,
  zaId,
  mxCurp,
  mxRfc,
  passport,
  drivingLicence,
  imei,
  vin,
  bitcoinAddress,
  ethereumAddress,
  jwt,
  privateKey,
  awsAccessKey,
  githubToken,
  slackToken,
  stripeKey,
  ukPostcode,
] as const satisfies readonly PrivacyKind[];
