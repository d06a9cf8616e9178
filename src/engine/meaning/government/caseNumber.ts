import { defineMeaning } from '../defineMeaning';

export const caseNumber = defineMeaning({
  id: 'government.caseNumber',
  title: 'a case number',
  gives: 'text',
  names: [
    'case number',
    'docket number',
    'case no',
    'file number',
    'file reference',
    'court case number',
    'case reference',
    'dossier number',
    'incident number',
  ],
  generate: draw =>
    `${String(new Date(draw.now).getUTCFullYear() - draw.random.int(0, 4))}-${draw.random.characters(2, 'ABCDEFGHKLMNPRSTVW')}-${draw.random.digits(5)}`,
  examples: ['Case.caseNumber: string', 'Claim.docket_number: string', 'Hearing.file_number: string'],
});
