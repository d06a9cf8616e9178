import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { errorCodes } from './tables/names';

export const errorCode = defineMeaning({
  id: 'software.errorCode',
  title: 'an error code',
  gives: 'text',
  names: phrases(`
    error code;
    error|problem|failure|exception|fault|validation error|api error|error response|error detail > code;
    error key; failure code; error|problem|exception|failure > = type; error type; reason code;
    exception code; error id code; response code text; error name; fault code; error status; error kind;
    error category; result code; errno; = errcode; decline code; failure type; return code;
    error|problem|exception > = name; error slug; error enum; error|problem|failure > = key; status reason;
    error constant; error identifier; error|problem > = kind
  `),
  generate: draw => draw.random.pick(errorCodes),
  examples: ['ApiError.code: string', 'job.error_code: string', 'Failure.reasonCode: string'],
});
