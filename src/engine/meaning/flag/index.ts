import { active } from './active';
import { boolean } from './boolean';
import { deleted } from './deleted';
import { disabled } from './disabled';
import { failed } from './failed';
import { finished } from './finished';
import { notifications } from './notifications';
import { option } from './option';
import { premium } from './premium';
import { primary } from './primary';
import { required } from './required';
import { test } from './test';
import { verified } from './verified';
import { visible } from './visible';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `flag`. Order decides between equally good matches. */
export const flagMeanings = [
  active,
  verified,
  visible,
  required,
  primary,
  finished,
  deleted,
  disabled,
  failed,
  test,
  premium,
  notifications,
  option,
  boolean,
] as const satisfies readonly MeaningDefinition[];
