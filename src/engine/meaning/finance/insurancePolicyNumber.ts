import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const insurancePolicyNumber = defineMeaning({
  id: 'finance.insurancePolicyNumber',
  title: 'an insurance policy number',
  gives: 'text',
  names: phrases(`
    policy number; policy no; insurance policy number; policy|insurance policy > = number; claim number;
    claim no; claim|insurance claim > = number; insurance number; coverage id; certificate number;
    contract number; contract no; contract|lease|agreement > = number; agreement number; lease number;
    claim reference; case number; case no; case|court case|support case > = number; docket number;
    file number; matter number; warranty number; report number; loan number; loan|mortgage > = number;
    membership number; member number; loyalty number; application number; software licence number;
    deed number; grant number; bond number
  `),
  generate: draw => `${draw.random.characters(2, 'BCDFGHKLMNPRSTVX')}-${draw.random.digits(7)}`,
  examples: [
    'Policy.policyNumber: string',
    'claim.claim_no: string',
    'Contract.number: string',
    'member.membership_number: string',
  ],
});
