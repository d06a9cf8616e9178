import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const errorCodeNumber = defineMeaning({
  id: 'software.errorCodeNumber',
  title: 'an error code',
  gives: 'number',
  names: phrases(`
    error code; error|failure|exception|problem|fault > code; error number; error id; = errno number;
    result code; fault code; diagnostic code; error status; failure code
  `),
  generate: draw => draw.number({ minimum: 1000, maximum: 9999 }),
  examples: ['ApiError.code: number', 'job.error_code: number'],
});
