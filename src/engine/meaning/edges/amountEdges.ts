import type { MeaningEdgeCase } from '../defineMeaning';

/** Amounts of money: none, the least, one that binary fractions cannot hold, a large one. */
export const amountEdges: readonly MeaningEdgeCase[] = [
  { name: '0', value: 0 },
  { name: '0.01', value: 0.01 },
  { name: 'rounds badly', value: 1.005 },
  { name: 'largest', value: 9_999_999.99 },
  { name: 'negative', value: -0.01 },
];

/** Currencies whose minor units are not hundredths (ISO 4217), and the codes that mean none. */
export const currencyEdges: readonly MeaningEdgeCase[] = [
  { name: 'JPY (no minor units)', value: 'JPY' },
  { name: 'KWD (three digits)', value: 'KWD' },
  { name: 'CLF (four digits)', value: 'CLF' },
  { name: 'XTS (for tests)', value: 'XTS' },
  { name: 'XXX (no currency)', value: 'XXX' },
];

/** Percentages. */
export const percentEdges: readonly MeaningEdgeCase[] = [
  { name: '0 %', value: 0 },
  { name: '100 %', value: 100 },
  { name: 'below 1 %', value: 0.5 },
  { name: 'a third', value: 33.33 },
  { name: 'over 100 %', value: 100.01 },
];

/** Shares between nothing and all. */
export const shareEdges: readonly MeaningEdgeCase[] = [
  { name: '0', value: 0 },
  { name: '1', value: 1 },
  { name: 'half', value: 0.5 },
  { name: 'tiny', value: 1e-7 },
];

/** Counts of things. */
export const countEdges: readonly MeaningEdgeCase[] = [
  { name: '0', value: 0 },
  { name: '1', value: 1 },
  { name: 'four digits', value: 1000 },
  { name: 'beyond 32 bits', value: 2_147_483_648 },
  { name: 'negative', value: -1 },
];

/** Sizes and spans of which there may be none. */
export const sizeEdges: readonly MeaningEdgeCase[] = [
  { name: '0', value: 0 },
  { name: '1', value: 1 },
  { name: 'tiny', value: 0.001 },
  { name: 'huge', value: 1e9 },
];
