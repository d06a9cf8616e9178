import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const verified = defineMeaning({
  id: 'flag.verified',
  title: 'whether it was verified',
  gives: 'flag',
  names: phrases(`
    verified; confirmed; approved; email verified; phone verified; accepted; validated; authenticated;
    authorized; signed; trusted; accredited; certified; registered; subscribed; consented; consent;
    terms accepted; agreed; agree; agree to terms; accept terms; checked in; logged in; authentication;
    identity verified; kyc passed; tos accepted; privacy accepted; opted in; insured; licensed; compliant;
    screened; onboarded; email confirmed; phone number verified; phone confirmed; phone number confirmed;
    qualified; eligible; eligibility; vaccinated; accept
  `),
  generate: draw => draw.random.chance(0.8),
  examples: ['Member.approved: boolean', 'request.is_approved: boolean', 'Member.eligible: boolean'],
});
