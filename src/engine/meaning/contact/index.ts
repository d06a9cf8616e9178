import type { MeaningDefinition } from '../defineMeaning';
import { email } from '../internet/email';
import { emailType } from './emailType';
import { fax } from './fax';
import { hasConsent } from './hasConsent';
import { isVerified } from './isVerified';
import { method } from './method';
import { otherEmail } from './otherEmail';
import { phone } from './phone';
import { phoneDigits } from './phoneDigits';
import { phoneExtension } from './phoneExtension';
import { phoneType } from './phoneType';

/** Meanings of the group `contact`. */
export const contactMeanings = [
  email,
  otherEmail,
  phone,
  phoneDigits,
  fax,
  phoneExtension,
  phoneType,
  emailType,
  method,
  isVerified,
  hasConsent,
] as const satisfies readonly MeaningDefinition[];
