import { atomicMass } from './atomicMass';
import { atomicNumber } from './atomicNumber';
import { boilingPoint } from './boilingPoint';
import { casNumber } from './casNumber';
import { chemicalFormula } from './chemicalFormula';
import { chromosome } from './chromosome';
import { compound } from './compound';
import { concentrationText } from './concentrationText';
import { density } from './density';
import { dnaSequence } from './dnaSequence';
import { element } from './element';
import { elementSymbol } from './elementSymbol';
import { gene } from './gene';
import { magnitudeScale } from './magnitudeScale';
import { mineral } from './mineral';
import { molarMass } from './molarMass';
import { ph } from './ph';
import { planet } from './planet';
import { researchField } from './researchField';
import { sampleId } from './sampleId';
import { sampleType } from './sampleType';
import { stateOfMatter } from './stateOfMatter';
import { wavelength } from './wavelength';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `science`. Order decides between equally good matches. */
export const scienceMeanings = [
  element,
  elementSymbol,
  atomicNumber,
  atomicMass,
  chemicalFormula,
  compound,
  casNumber,
  ph,
  wavelength,
  gene,
  dnaSequence,
  chromosome,
  concentrationText,
  molarMass,
  boilingPoint,
  density,
  stateOfMatter,
  planet,
  magnitudeScale,
  researchField,
  mineral,
  sampleId,
  sampleType,
] as const satisfies readonly MeaningDefinition[];
