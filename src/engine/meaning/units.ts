import { singular } from '../locale/splitWords';

/** What a unit measures; a unit converts to another of its dimension only. */
interface Unit {
  readonly dimension: string;
  /** How many of the dimension's base units one of these is. */
  readonly factor: number;
  /** Added after the factor: degrees Fahrenheit. */
  readonly offset?: number;
  /** Words that name it at the end of a field's name, as `splitWords` gives them; plurals count too. */
  readonly words: readonly string[];
}

/** Units that names carry, by their usual symbol. */
export const units = {
  ns: { dimension: 'time', factor: 1e-9, words: ['ns', 'nanosecond', 'nanos'] },
  us: { dimension: 'time', factor: 1e-6, words: ['microsecond', 'micros'] },
  ms: { dimension: 'time', factor: 1e-3, words: ['ms', 'millisecond', 'millis', 'msec'] },
  s: { dimension: 'time', factor: 1, words: ['second', 's'] },
  min: { dimension: 'time', factor: 60, words: ['minute'] },
  h: { dimension: 'time', factor: 3600, words: ['hour', 'h'] },
  d: { dimension: 'time', factor: 86_400, words: ['day'] },
  wk: { dimension: 'time', factor: 604_800, words: ['week'] },
  mo: { dimension: 'time', factor: 2_629_746, words: ['month'] },
  yr: { dimension: 'time', factor: 31_556_952, words: ['year'] },
  mg: { dimension: 'mass', factor: 1e-6, words: ['mg', 'milligram'] },
  g: { dimension: 'mass', factor: 1e-3, words: ['g', 'gram'] },
  kg: { dimension: 'mass', factor: 1, words: ['kg', 'kilogram', 'kilo'] },
  t: { dimension: 'mass', factor: 1000, words: ['tonne', 'ton'] },
  lb: { dimension: 'mass', factor: 0.453_592_37, words: ['lb', 'pound'] },
  oz: { dimension: 'mass', factor: 0.028_349_523_125, words: ['oz', 'ounce'] },
  mm: { dimension: 'length', factor: 1e-3, words: ['mm', 'millimeter', 'millimetre'] },
  cm: { dimension: 'length', factor: 1e-2, words: ['cm', 'centimeter', 'centimetre'] },
  m: { dimension: 'length', factor: 1, words: ['m', 'meter', 'metre'] },
  km: { dimension: 'length', factor: 1000, words: ['km', 'kilometer', 'kilometre'] },
  in: { dimension: 'length', factor: 0.0254, words: ['inch', 'inches'] },
  ft: { dimension: 'length', factor: 0.3048, words: ['ft', 'foot'] },
  mi: { dimension: 'length', factor: 1609.344, words: ['mi', 'mile'] },
  celsius: { dimension: 'temperature', factor: 1, words: ['c', 'celsius'] },
  fahrenheit: { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9, words: ['f', 'fahrenheit'] },
  kelvin: { dimension: 'temperature', factor: 1, offset: -273.15, words: ['k', 'kelvin'] },
  byte: { dimension: 'data', factor: 1, words: ['byte'] },
  kb: { dimension: 'data', factor: 1e3, words: ['kb', 'kilobyte', 'kib'] },
  mb: { dimension: 'data', factor: 1e6, words: ['mb', 'megabyte', 'mib'] },
  gb: { dimension: 'data', factor: 1e9, words: ['gb', 'gigabyte', 'gib'] },
  tb: { dimension: 'data', factor: 1e12, words: ['tb', 'terabyte', 'tib'] },
  percent: { dimension: 'share', factor: 0.01, words: ['percent'] },
  ratio: { dimension: 'share', factor: 1, words: ['ratio', 'fraction'] },
  cent: { dimension: 'money', factor: 0.01, words: ['cent', 'pence', 'penny', 'minor', 'subunit'] },
  micro: { dimension: 'money', factor: 1e-6, words: ['micros'] },
  money: { dimension: 'money', factor: 1, words: [] },
  bps: { dimension: 'rate', factor: 1, words: ['bps'] },
  kbps: { dimension: 'rate', factor: 1e3, words: ['kbps'] },
  mbps: { dimension: 'rate', factor: 1e6, words: ['mbps'] },
  gbps: { dimension: 'rate', factor: 1e9, words: ['gbps'] },
  hz: { dimension: 'frequency', factor: 1, words: ['hz', 'hertz'] },
  khz: { dimension: 'frequency', factor: 1e3, words: ['khz'] },
  mhz: { dimension: 'frequency', factor: 1e6, words: ['mhz'] },
  ghz: { dimension: 'frequency', factor: 1e9, words: ['ghz'] },
  w: { dimension: 'power', factor: 1, words: ['w', 'watt'] },
  kw: { dimension: 'power', factor: 1e3, words: ['kw', 'kilowatt'] },
  wh: { dimension: 'energy', factor: 1, words: ['wh'] },
  kwh: { dimension: 'energy', factor: 1e3, words: ['kwh'] },
  mv: { dimension: 'voltage', factor: 1e-3, words: ['mv', 'millivolt'] },
  v: { dimension: 'voltage', factor: 1, words: ['volt'] },
  ma: { dimension: 'current', factor: 1e-3, words: ['ma', 'milliamp'] },
  a: { dimension: 'current', factor: 1, words: ['amp', 'ampere'] },
  mah: { dimension: 'charge', factor: 1, words: ['mah'] },
  pa: { dimension: 'pressure', factor: 1, words: ['pa', 'pascal'] },
  hpa: { dimension: 'pressure', factor: 100, words: ['hpa', 'mbar'] },
  kpa: { dimension: 'pressure', factor: 1000, words: ['kpa'] },
  psi: { dimension: 'pressure', factor: 6894.757, words: ['psi'] },
  kmh: { dimension: 'speed', factor: 1, words: ['kmh', 'kph'] },
  mph: { dimension: 'speed', factor: 1.609_344, words: ['mph'] },
  mps: { dimension: 'speed', factor: 3.6, words: ['mps'] },
  ml: { dimension: 'volume', factor: 1e-3, words: ['ml', 'milliliter', 'millilitre'] },
  l: { dimension: 'volume', factor: 1, words: ['l', 'liter', 'litre'] },
  gal: { dimension: 'volume', factor: 3.785_411_784, words: ['gallon'] },
  px: { dimension: 'pixels', factor: 1, words: ['px', 'pixel'] },
  degree: { dimension: 'angle', factor: 1, words: ['degree', 'deg'] },
  rad: { dimension: 'angle', factor: 57.295_779_513_082_32, words: ['rad', 'radian'] },
  db: { dimension: 'level', factor: 1, words: ['decibel', 'dbm'] },
  rpm: { dimension: 'rotation', factor: 1, words: ['rpm'] },
  lux: { dimension: 'light', factor: 1, words: ['lux'] },
  ppm: { dimension: 'concentration', factor: 1, words: ['ppm'] },
  kcal: { dimension: 'food-energy', factor: 1, words: ['kcal'] },
} as const satisfies Record<string, Unit>;

/** Symbol of a unit. */
export type UnitId = keyof typeof units;

const unitsByWord = new Map<string, readonly UnitId[]>();
for (const id of Object.keys(units) as UnitId[]) {
  for (const word of units[id].words.map(singular))
    unitsByWord.set(word, [...(unitsByWord.get(word) ?? []), id]);
}

/** The units that a word at the end of a field's name may say, in the singular; the usual one first. */
export function findUnits(word: string): readonly UnitId[] {
  return unitsByWord.get(word) ?? [];
}

/** Converts a number between two units of one dimension; `undefined` where they measure different things. */
export function convertUnit(value: number, from: UnitId, to: UnitId): number | undefined {
  const source: Unit = units[from];
  const target: Unit = units[to];
  if (source.dimension !== target.dimension) return undefined;
  return (value * source.factor + (source.offset ?? 0) - (target.offset ?? 0)) / target.factor;
}
