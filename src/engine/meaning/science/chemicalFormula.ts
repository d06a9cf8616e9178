import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const chemicalFormula = defineMeaning({
  id: 'science.chemicalFormula',
  title: 'a chemical formula',
  gives: 'text',
  names: phrases(`
    chemical formula; molecular formula; compound|molecule|chemical|substance > formula; compound formula;
    empirical formula; compound|molecule > symbol
  `),
  generate: draw =>
    draw.random.pick([
      'H2O',
      'CO2',
      'NaCl',
      'C6H12O6',
      'H2SO4',
      'NH3',
      'CaCO3',
      'C2H5OH',
      'CH4',
      'NaOH',
      'HCl',
      'C8H10N4O2',
    ]),
  examples: ['Compound.formula: string', 'sample.chemical_formula: string'],
});
