import { defineFacet } from '../facet';
import { drawEmail } from './emailAddress';
import { personFacet } from './person';

/** What somebody goes by online; all of it made of their name. */
export interface Account {
  /** `emma.schmidt@example.com` */
  readonly email: string;
  /** `emma_schmidt84` */
  readonly username: string;
  /** Letters and digits, as social networks take it, without `@`. */
  readonly handle: string;
}

/** A person's accounts. */
export const accountFacet = defineFacet<Account>({
  id: 'account',
  kind: 'person',
  draw: context => {
    const { random } = context;
    const person = context.facet(personFacet);
    const { first, last } = person;
    const separator = SEPARATORS[random.int(0, SEPARATORS.length - 1)] ?? '';
    const number = String(random.int(10, 99));
    const isNumbered = random.chance(0.6);
    return {
      email: drawEmail(random, person),
      username: first.ascii + separator + last.ascii + (isNumbered ? number : ''),
      handle: first.ascii + last.ascii + number,
    };
  },
});

const SEPARATORS = ['.', '_', '', '_'] as const;
