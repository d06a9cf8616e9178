import type { MeaningDefinition } from '../defineMeaning';
import { applicationStatus } from './applicationStatus';
import { benefit } from './benefit';
import { bonus } from './bonus';
import { contractType } from './contractType';
import { department } from './department';
import { employeeNumber } from './employeeNumber';
import { employmentStatus } from './employmentStatus';
import { headline } from './headline';
import { hourlyRate } from './hourlyRate';
import { income } from './income';
import { isRemote } from './isRemote';
import { jobDescription } from './jobDescription';
import { jobTitle } from './jobTitle';
import { leaveType } from './leaveType';
import { payFrequency } from './payFrequency';
import { performanceRating } from './performanceRating';
import { salary } from './salary';
import { salaryMaximum } from './salaryMaximum';
import { salaryMinimum } from './salaryMinimum';
import { seniority } from './seniority';
import { shift } from './shift';
import { skill } from './skill';
import { skillLevel } from './skillLevel';
import { terminationReason } from './terminationReason';
import { vacationDays } from './vacationDays';
import { workingHours } from './workingHours';
import { workMode } from './workMode';
import { yearsOfExperience } from './yearsOfExperience';

/** Meanings of the group `hr`. */
export const hrMeanings = [
  jobTitle,
  department,
  seniority,
  contractType,
  employmentStatus,
  employeeNumber,
  salary,
  salaryMinimum,
  salaryMaximum,
  hourlyRate,
  bonus,
  income,
  payFrequency,
  skill,
  skillLevel,
  yearsOfExperience,
  workingHours,
  vacationDays,
  leaveType,
  shift,
  workMode,
  performanceRating,
  benefit,
  jobDescription,
  applicationStatus,
  terminationReason,
  isRemote,
  headline,
] as const satisfies readonly MeaningDefinition[];
