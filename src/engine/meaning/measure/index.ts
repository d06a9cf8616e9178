import { angle } from './angle';
import { area } from './area';
import { arrayIndex } from './arrayIndex';
import { charge } from './charge';
import { concentration } from './concentration';
import { coordinateX } from './coordinateX';
import { coordinateZ } from './coordinateZ';
import { count } from './count';
import { countText } from './countText';
import { current } from './current';
import { depth } from './depth';
import { diameter } from './diameter';
import { dimensions } from './dimensions';
import { distance } from './distance';
import { energy } from './energy';
import { frequency } from './frequency';
import { height } from './height';
import { illuminance } from './illuminance';
import { length } from './length';
import { letterGrade } from './letterGrade';
import { level } from './level';
import { page } from './page';
import { pageSize } from './pageSize';
import { percent } from './percent';
import { position } from './position';
import { power } from './power';
import { pressure } from './pressure';
import { probability } from './probability';
import { rating } from './rating';
import { ratio } from './ratio';
import { rotationSpeed } from './rotationSpeed';
import { score } from './score';
import { size } from './size';
import { skillLevel } from './skillLevel';
import { soundLevel } from './soundLevel';
import { soundVolume } from './soundVolume';
import { speed } from './speed';
import { temperature } from './temperature';
import { textValue } from './textValue';
import { timeSpan } from './timeSpan';
import { unitName } from './unitName';
import { value } from './value';
import { voltage } from './voltage';
import { volume } from './volume';
import { weight } from './weight';
import { weightFactor } from './weightFactor';
import { width } from './width';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `measure`. Order decides between equally good matches. */
export const measureMeanings = [
  weight,
  height,
  width,
  length,
  depth,
  diameter,
  distance,
  area,
  volume,
  soundVolume,
  speed,
  temperature,
  angle,
  percent,
  ratio,
  probability,
  count,
  countText,
  arrayIndex,
  position,
  page,
  pageSize,
  size,
  coordinateX,
  coordinateZ,
  score,
  rating,
  level,
  skillLevel,
  letterGrade,
  weightFactor,
  dimensions,
  unitName,
  value,
  textValue,
  pressure,
  power,
  energy,
  voltage,
  current,
  charge,
  frequency,
  soundLevel,
  rotationSpeed,
  illuminance,
  concentration,
  timeSpan,
] as const satisfies readonly MeaningDefinition[];
