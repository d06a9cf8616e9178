import { defineMeaning } from '../defineMeaning';

export const casNumber = defineMeaning({
  id: 'science.casNumber',
  title: 'a CAS number',
  gives: 'text',
  names: ['cas number', 'cas', 'cas registry number', 'cas no'],
  generate: draw => {
    const digits = `9${draw.random.digits(5)}`;
    let sum = 0;
    for (let index = 0; index < 6; index += 1) sum += Number(digits[5 - index]) * (index + 1);
    return `${digits.slice(0, 4)}-${digits.slice(4)}-${String(sum % 10)}`;
  },
  examples: ['Chemical.casNumber: string', 'compound.cas_no: string'],
});
