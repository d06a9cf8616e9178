import type { EditorCommand } from '../defineCommand';
import { copyAsJson } from './copyAsJson';
import { explainType } from './explainType';
import { fillAllProperties } from './fillAllProperties';
import { fillRequiredProperties } from './fillRequiredProperties';
import { fillMissingProperties } from './fillMissingProperties';
import { generateAllFixtures } from './generateAllFixtures';
import { generateEdgeCases } from './generateEdgeCases';
import { generateFactory } from './generateFactory';
import { generateFixture } from './generateFixture';
import { generateInvalidCases } from './generateInvalidCases';
import { generateSample } from './generateSample';
import { generateSampleAsTypeScript } from './generateSampleAsTypeScript';
import { generateSamples } from './generateSamples';
import { newSeed } from './newSeed';
import { regenerate } from './regenerate';
import { restartServer } from './restartServer';
import { showLog } from './showLog';
import { updateAllFixtures } from './updateAllFixtures';
import { updateFixture } from './updateFixture';

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
  generateEdgeCases,
  generateInvalidCases,
  fillMissingProperties,
  updateFixture,
  updateAllFixtures,
  showLog,
  restartServer,
] as const satisfies readonly EditorCommand[];
