import type { PrivacyKind } from '../definePrivacyKind';
import { apiSecret } from './apiSecret';
import { atSvnr } from './atSvnr';
import { auMedicare } from './auMedicare';
import { auTfn } from './auTfn';
import { awsAccessKey } from './awsAccessKey';
import { azureStorageKey } from './azureStorageKey';
import { bankAccountNumber } from './bankAccountNumber';
import { beNationalNumber } from './beNationalNumber';
import { bic } from './bic';
import { birthDate } from './birthDate';
import { bitcoinAddress } from './bitcoinAddress';
import { brCnpj } from './brCnpj';
import { brCpf } from './brCpf';
import { caSin } from './caSin';
import { chAhv } from './chAhv';
import { cnRic } from './cnRic';
import { connectionString } from './connectionString';
import { coordinates } from './coordinates';
import { deKvnr } from './deKvnr';
import { deSteuerId } from './deSteuerId';
import { deviceId } from './deviceId';
import { dkCpr } from './dkCpr';
import { drivingLicence } from './drivingLicence';
import { email } from './email';
import { esDni } from './esDni';
import { esNie } from './esNie';
import { ethereumAddress } from './ethereumAddress';
import { fiHetu } from './fiHetu';
import { frNir } from './frNir';
import { githubToken } from './githubToken';
import { googleApiKey } from './googleApiKey';
import { healthInsuranceNumber } from './healthInsuranceNumber';
import { iban } from './iban';
import { iePps } from './iePps';
import { imei } from './imei';
import { inAadhaar } from './inAadhaar';
import { inPan } from './inPan';
import { ipv4 } from './ipv4';
import { ipv6 } from './ipv6';
import { itCodiceFiscale } from './itCodiceFiscale';
import { jpMyNumber } from './jpMyNumber';
import { jwt } from './jwt';
import { krRrn } from './krRrn';
import { licencePlate } from './licencePlate';
import { macAddress } from './macAddress';
import { medicalRecordNumber } from './medicalRecordNumber';
import { mxCurp } from './mxCurp';
import { mxRfc } from './mxRfc';
import { nlBsn } from './nlBsn';
import { noFodselsnummer } from './noFodselsnummer';
import { npmToken } from './npmToken';
import { passport } from './passport';
import { passportMrz } from './passportMrz';
import { password } from './password';
import { paymentCard } from './paymentCard';
import { personName } from './personName';
import { phone } from './phone';
import { plPesel } from './plPesel';
import { postcode } from './postcode';
import { privateKey } from './privateKey';
import { ptNif } from './ptNif';
import { sePersonnummer } from './sePersonnummer';
import { sgNric } from './sgNric';
import { slackToken } from './slackToken';
import { socialHandle } from './socialHandle';
import { streetAddress } from './streetAddress';
import { stripeKey } from './stripeKey';
import { ukNhs } from './ukNhs';
import { ukNino } from './ukNino';
import { ukPostcode } from './ukPostcode';
import { usEin } from './usEin';
import { usItin } from './usItin';
import { usMbi } from './usMbi';
import { usRoutingNumber } from './usRoutingNumber';
import { usSsn } from './usSsn';
import { vin } from './vin';
import { zaId } from './zaId';

/** Every kind of personal data and secret, in the order in which the documentation lists them. */
export const privacyKinds = [
  email,
  phone,
  personName,
  streetAddress,
  postcode,
  socialHandle,
  birthDate,
  ipv4,
  ipv6,
  macAddress,
  paymentCard,
  iban,
  bic,
  usRoutingNumber,
  bankAccountNumber,
  usSsn,
  usItin,
  usEin,
  ukNino,
  ukNhs,
  caSin,
  auTfn,
  auMedicare,
  usMbi,
  deKvnr,
  healthInsuranceNumber,
  medicalRecordNumber,
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
  atSvnr,
  ptNif,
  iePps,
  cnRic,
  krRrn,
  jpMyNumber,
  sgNric,
  zaId,
  mxCurp,
  mxRfc,
  passport,
  drivingLicence,
  passportMrz,
  licencePlate,
  imei,
  deviceId,
  coordinates,
  vin,
  bitcoinAddress,
  ethereumAddress,
  jwt,
  privateKey,
  awsAccessKey,
  githubToken,
  slackToken,
  stripeKey,
  googleApiKey,
  npmToken,
  azureStorageKey,
  connectionString,
  password,
  apiSecret,
  ukPostcode,
] as const satisfies readonly PrivacyKind[];
