import type { MeaningDefinition } from '../defineMeaning';
import { allergy } from './allergy';
import { appointmentType } from './appointmentType';
import { bloodGlucose } from './bloodGlucose';
import { bloodPressure } from './bloodPressure';
import { bloodType } from './bloodType';
import { bodyMassIndex } from './bodyMassIndex';
import { bodyPart } from './bodyPart';
import { bodyTemperature } from './bodyTemperature';
import { calories } from './calories';
import { cholesterol } from './cholesterol';
import { diagnosis } from './diagnosis';
import { diagnosisCode } from './diagnosisCode';
import { diastolic } from './diastolic';
import { diet } from './diet';
import { dosage } from './dosage';
import { dosageFrequency } from './dosageFrequency';
import { doseAmount } from './doseAmount';
import { exercise } from './exercise';
import { heartRate } from './heartRate';
import { height } from './height';
import { hospital } from './hospital';
import { insuranceNumber } from './insuranceNumber';
import { insurer } from './insurer';
import { labTest } from './labTest';
import { medicalRecordNumber } from './medicalRecordNumber';
import { medication } from './medication';
import { oxygenSaturation } from './oxygenSaturation';
import { painLevel } from './painLevel';
import { procedure } from './procedure';
import { respiratoryRate } from './respiratoryRate';
import { route } from './route';
import { severity } from './severity';
import { sleepHours } from './sleepHours';
import { smokingStatus } from './smokingStatus';
import { specialty } from './specialty';
import { stepCount } from './stepCount';
import { symptom } from './symptom';
import { systolic } from './systolic';
import { triageLevel } from './triageLevel';
import { vaccine } from './vaccine';
import { ward } from './ward';
import { weight } from './weight';

/** Meanings of the group `health`. */
export const healthMeanings = [
  bloodType,
  weight,
  height,
  bodyMassIndex,
  heartRate,
  bloodPressure,
  systolic,
  diastolic,
  bodyTemperature,
  oxygenSaturation,
  respiratoryRate,
  bloodGlucose,
  cholesterol,
  diagnosis,
  diagnosisCode,
  symptom,
  medication,
  dosage,
  doseAmount,
  dosageFrequency,
  route,
  allergy,
  severity,
  vaccine,
  procedure,
  labTest,
  specialty,
  hospital,
  ward,
  insurer,
  insuranceNumber,
  medicalRecordNumber,
  appointmentType,
  smokingStatus,
  stepCount,
  calories,
  sleepHours,
  painLevel,
  triageLevel,
  diet,
  bodyPart,
  exercise,
] as const satisfies readonly MeaningDefinition[];
