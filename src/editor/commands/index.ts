import type { EditorCommand } from '../defineCommand';
import { acceptIntoBaseline } from './acceptIntoBaseline';
import { acceptWithComment } from './acceptWithComment';
import { clearFilter } from './clearFilter';
import { copyAsJson } from './copyAsJson';
import { explainType } from './explainType';
import { fillAllProperties } from './fillAllProperties';
import { fillMissingProperties } from './fillMissingProperties';
import { fillRequiredProperties } from './fillRequiredProperties';
import { filterFindings } from './filterFindings';
import { generateAllFixtures } from './generateAllFixtures';
import { generateEdgeCases } from './generateEdgeCases';
import { generateFactory } from './generateFactory';
import { generateFixture } from './generateFixture';
import { generateInvalidCases } from './generateInvalidCases';
import { generateSample } from './generateSample';
import { generateSampleAsTypeScript } from './generateSampleAsTypeScript';
import { generateSamples } from './generateSamples';
import { groupByFile } from './groupByFile';
import { groupByKind } from './groupByKind';
import { ignorePath } from './ignorePath';
import { newSeed } from './newSeed';
import { nextFinding } from './nextFinding';
import { previousFinding } from './previousFinding';
import { regenerate } from './regenerate';
import { replaceInFile } from './replaceInFile';
import { replaceInWorkspace } from './replaceInWorkspace';
import { replaceKindInFile } from './replaceKindInFile';
import { replaceValue } from './replaceValue';
import { restartServer } from './restartServer';
import { scanWorkspace } from './scanWorkspace';
import { showLog } from './showLog';
import { turnOffKind } from './turnOffKind';
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
  scanWorkspace,
  replaceValue,
  replaceKindInFile,
  replaceInFile,
  replaceInWorkspace,
  acceptWithComment,
  acceptIntoBaseline,
  ignorePath,
  turnOffKind,
  nextFinding,
  previousFinding,
  groupByFile,
  groupByKind,
  filterFindings,
  clearFilter,
  showLog,
  restartServer,
] as const satisfies readonly EditorCommand[];
