import { defineMeaning } from '../defineMeaning';

export const hasConsent = defineMeaning({
  id: 'contact.hasConsent',
  title: 'whether somebody agreed',
  gives: 'flag',
  names: [
    'consent',
    'has consent',
    'opt in',
    'opted in',
    'newsletter',
    'subscribed',
    'marketing consent',
    'accepts marketing',
    'marketing opt in',
    'terms accepted',
    'accepted term',
    'agreed to term',
    'gdpr consent',
    'accepts term',
    'term accepted',
  ],
  generate: draw => draw.random.chance(0.7),
  examples: [
    'User.marketingConsent: boolean',
    'Form.terms_accepted: boolean',
    'Customer.newsletter: boolean',
    'Contact.optIn: boolean',
  ],
});
