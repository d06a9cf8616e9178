import { defineMeaning } from '../defineMeaning';
import { CAPITALS } from '../id/identifiers';
import { phrases } from '../phrases';
import { errorTexts } from './tables/names';

export const errorMessage = defineMeaning({
  id: 'software.errorMessage',
  title: 'an error message',
  gives: 'text',
  names: phrases(`
    error message; error; = err; error text; failure message; exception message; error detail;
    error|exception|problem|failure|fault|validation error|api error|error response|error detail > message;
    error|problem|failure|validation error > description; error|problem > detail; validation message;
    warning message; warning; last error; = failure; fault; stderr; error|problem|failure|exception > title;
    error|problem|failure > reason; = fault; error msg; error summary; errors; error description;
    error reason; validation error; problem; failure detail; failure; issue detail; diagnostic;
    diagnostic message; error|problem|exception > = text; error info; error string; crash message;
    alert error; reject message; = bug; panic message; exception detail
  `),
  generate: draw =>
    `${draw.random.pick(errorTexts)} (${draw.random.characters(2, CAPITALS)}${draw.random.digits(3)})`,
  examples: [
    'ApiError.message: string',
    'job.last_error: string',
    'Response.error: string',
    'problem.detail: string',
  ],
});
