import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const compound = defineMeaning({
  id: 'science.compound',
  title: 'a chemical compound',
  gives: 'text',
  names: phrases(`
    chemical name; compound name; compound; chemical; substance;
    compound|molecule|chemical|substance|reagent > = name; reagent; = solvent; solvent; = molecule;
    molecule; substance name; = reagent; active substance; active ingredient; = catalyst; = analyte;
    analyte; pollutant; chemical substance; = solute
  `),
  generate: draw =>
    draw.random.pick([
      'sodium chloride',
      'glucose',
      'ethanol',
      'ammonia',
      'sulfuric acid',
      'methane',
      'calcium carbonate',
      'caffeine',
      'acetone',
      'citric acid',
      'urea',
      'benzene',
    ]),
  examples: ['Reaction.compound: string', 'sample.chemical_name: string', 'Compound.name: string'],
});
