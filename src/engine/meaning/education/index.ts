import type { MeaningDefinition } from '../defineMeaning';
import { academicYear } from './academicYear';
import { assignment } from './assignment';
import { attendance } from './attendance';
import { course } from './course';
import { courseCode } from './courseCode';
import { credits } from './credits';
import { degree } from './degree';
import { educationLevel } from './educationLevel';
import { fieldOfStudy } from './fieldOfStudy';
import { gpa } from './gpa';
import { grade } from './grade';
import { gradeLevel } from './gradeLevel';
import { graduationYear } from './graduationYear';
import { lesson } from './lesson';
import { school } from './school';
import { semester } from './semester';
import { studentId } from './studentId';
import { subject } from './subject';
import { testScore } from './testScore';

/** Meanings of the group `education`. */
export const educationMeanings = [
  school,
  degree,
  educationLevel,
  fieldOfStudy,
  course,
  courseCode,
  lesson,
  assignment,
  subject,
  grade,
  gradeLevel,
  gpa,
  testScore,
  credits,
  semester,
  academicYear,
  studentId,
  graduationYear,
  attendance,
] as const satisfies readonly MeaningDefinition[];
