import { defineMeaning } from '../defineMeaning';
import { sizeEdges } from '../edges/amountEdges';
import { phrases } from '../phrases';

export const area = defineMeaning({
  id: 'measure.area',
  title: 'an area',
  gives: 'number',
  types: ['number', 'string', 'bigint'],
  names: phrases(`
    area; surface area; floor area; living area; square meter; square metre; = sqm; square foot; = sqft;
    square feet; floor space; land lot size; living space; lot area; land area; total area;
    gross floor area; = sqm area; usable area; plot size; plot area; size sqm; size sqft; built area;
    land size; apartment size; hectare; acre; acres; footage; square footage; coverage area; carpet area;
    acreage; surface; house size; sq ft; sq m; property size; office space; size in square meter; area sqm;
    area sqft; area sq ft; area sq m; interior area
  `),
  generate: draw => draw.number({ minimum: 18, maximum: 320 }),
  edgeCases: sizeEdges,
  examples: [
    'House.livingArea: number',
    'room.area: number',
    'Flat.squareMeters: number',
    'listing.sqft: number',
  ],
});
