import type { MeaningDefinition } from '../defineMeaning';
import { age } from './age';
import { ageGroup } from './ageGroup';
import { avatar } from './avatar';
import { bio } from './bio';
import { birthDay } from './birthDay';
import { birthMonth } from './birthMonth';
import { birthPlace } from './birthPlace';
import { birthYear } from './birthYear';
import { childCount } from './childCount';
import { displayName } from './displayName';
import { eyeColor } from './eyeColor';
import { firstName } from './firstName';
import { fullName } from './fullName';
import { gender } from './gender';
import { hairColor } from './hairColor';
import { hobby } from './hobby';
import { initials } from './initials';
import { isSmoker } from './isSmoker';
import { language } from './language';
import { lastName } from './lastName';
import { maritalStatus } from './maritalStatus';
import { middleName } from './middleName';
import { minimumAge } from './minimumAge';
import { nationality } from './nationality';
import { nickname } from './nickname';
import { prefix } from './prefix';
import { pronouns } from './pronouns';
import { relationship } from './relationship';
import { sex } from './sex';
import { suffix } from './suffix';
import { website } from './website';
import { zodiacSign } from './zodiacSign';

/** Meanings of the group `person`. */
export const personMeanings = [
  firstName,
  middleName,
  lastName,
  fullName,
  displayName,
  nickname,
  initials,
  prefix,
  suffix,
  gender,
  sex,
  pronouns,
  age,
  birthDay,
  birthMonth,
  birthYear,
  ageGroup,
  minimumAge,
  birthPlace,
  nationality,
  bio,
  maritalStatus,
  zodiacSign,
  hobby,
  relationship,
  eyeColor,
  hairColor,
  childCount,
  language,
  avatar,
  website,
  isSmoker,
] as const satisfies readonly MeaningDefinition[];
