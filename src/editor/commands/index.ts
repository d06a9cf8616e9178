import type { EditorCommand } from '../defineCommand';
import { copyAsJson } from './copyAsJson';
import { explainType } from './explainType';
import { fillAllProperties } from './fillAllProperties';
import { fillRequiredProperties } from './fillRequiredProperties';
import { generateAllFixtures } from './generateAllFixtures';
import { generateFactory } from './generateFactory';
import { generateFixture } from './generateFixture';
import { generateSample } from './generateSample';
import { generateSampleAsTypeScript } from './generateSampleAsTypeScript';
import { generateSamples } from './generateSamples';
import { newSeed } from './newSeed';
import { regenerate } from './regenerate';
import { restartServer } from './restartServer';
import { showLog } from './showLog';

/** The commands: add a line for a new one, and its entry in package.json and package.nls.json. */
export const commands = [
  generateFixture,
  generateFactory,
  generateAllFixtures,
  copyAsJson,
  explainType,
  regenerate,
  newSeed,
  generateSample,
  generateSamples,
  generateSampleAsTypeScript,
  fillRequiredProperties,
  fillAllProperties,
  showLog,
  restartServer,
] as const satisfies readonly EditorCommand[];
