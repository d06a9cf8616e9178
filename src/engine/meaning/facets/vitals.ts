import { defineFacet } from '../facet';

/** What is measured of somebody at one time. */
export interface Vitals {
  readonly systolic: number;
  readonly diastolic: number;
  readonly heightCm: number;
  readonly weightKg: number;
  /** Weight by height squared, one decimal. */
  readonly bodyMassIndex: number;
}

/** Blood pressure, height and weight of one adult that go together. */
export const vitalsFacet = defineFacet<Vitals>({
  id: 'vitals',
  kind: 'person',
  draw: ({ random }) => {
    const systolic = 118 + Math.round(random.bell() * 40);
    const diastolic = Math.round(systolic * 0.64 + random.bell() * 8);
    const heightCm = 171 + Math.round(random.bell() * 30);
    const index = 24.5 + random.bell() * 12;
    const weightKg = Math.round((index * heightCm * heightCm) / 1000) / 10;
    return {
      systolic,
      diastolic,
      heightCm,
      weightKg,
      bodyMassIndex: Math.round((weightKg * 100_000) / (heightCm * heightCm)) / 10,
    };
  },
});
