import type { MeaningDefinition } from '../defineMeaning';
import { aadhaar } from './aadhaar';
import { ahv } from './ahv';
import { bsn } from './bsn';
import { cnpj } from './cnpj';
import { codiceFiscale } from './codiceFiscale';
import { cpf } from './cpf';
import { cpr } from './cpr';
import { curp } from './curp';
import { dni } from './dni';
import { driverLicense } from './driverLicense';
import { ein } from './ein';
import { fodselsnummer } from './fodselsnummer';
import { hetu } from './hetu';
import { idType } from './idType';
import { issuingAuthority } from './issuingAuthority';
import { itin } from './itin';
import { medicareNumber } from './medicareNumber';
import { myNumber } from './myNumber';
import { nationalId } from './nationalId';
import { nhsNumber } from './nhsNumber';
import { nino } from './nino';
import { nir } from './nir';
import { nric } from './nric';
import { panCard } from './panCard';
import { passportNumber } from './passportNumber';
import { permitNumber } from './permitNumber';
import { personnummer } from './personnummer';
import { pesel } from './pesel';
import { residentId } from './residentId';
import { rrn } from './rrn';
import { sin } from './sin';
import { southAfricanId } from './southAfricanId';
import { ssn } from './ssn';
import { steuerId } from './steuerId';
import { taxId } from './taxId';
import { tfn } from './tfn';
import { vatNumber } from './vatNumber';

/** Meanings of the group `government`. */
export const governmentMeanings = [
  nationalId,
  ssn,
  taxId,
  itin,
  ein,
  nino,
  nhsNumber,
  sin,
  tfn,
  medicareNumber,
  aadhaar,
  panCard,
  cpf,
  cnpj,
  dni,
  nir,
  codiceFiscale,
  steuerId,
  bsn,
  personnummer,
  fodselsnummer,
  cpr,
  hetu,
  pesel,
  residentId,
  rrn,
  myNumber,
  nric,
  southAfricanId,
  curp,
  ahv,
  vatNumber,
  passportNumber,
  driverLicense,
  idType,
  issuingAuthority,
  permitNumber,
] as const satisfies readonly MeaningDefinition[];
