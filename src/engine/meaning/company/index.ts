import type { MeaningDefinition } from '../defineMeaning';
import { branch } from './branch';
import { catchPhrase } from './catchPhrase';
import { description } from './description';
import { domain } from './domain';
import { duns } from './duns';
import { email } from './email';
import { employeeCount } from './employeeCount';
import { foundedYear } from './foundedYear';
import { industry } from './industry';
import { industryCode } from './industryCode';
import { lei } from './lei';
import { logo } from './logo';
import { name } from './name';
import { registrationNumber } from './registrationNumber';
import { sizeRange } from './sizeRange';
import { slug } from './slug';
import { suffix } from './suffix';
import { tradeName } from './tradeName';
import { type } from './type';

/** Meanings of the group `company`. */
export const companyMeanings = [
  name,
  tradeName,
  suffix,
  slug,
  domain,
  email,
  industry,
  catchPhrase,
  description,
  employeeCount,
  sizeRange,
  foundedYear,
  registrationNumber,
  duns,
  lei,
  logo,
  type,
  industryCode,
  branch,
] as const satisfies readonly MeaningDefinition[];
