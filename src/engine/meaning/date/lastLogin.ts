import { defineMeaning } from '../defineMeaning';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const lastLogin = defineMeaning({
  id: 'date.lastLogin',
  title: 'when somebody last logged in',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    last login; last login at; last login date; last login time; last login on; last logged in;
    last logged in at; last sign in; last sign in at; last signed in at; last log in; last log in at;
    logged in at; login at; login time; sign in at; authenticated at; last authenticated at;
    = last authentication; last purchase at; last order at; last order date; last purchase date;
    last payment date; last payment at; last contacted at; last contact date; last contacted; last visit at;
    last visit; last visit date; last attempt at
  `),
  generate: draw => draw.facet(timelineFacet).at('loggedIn'),
  examples: ['User.lastLogin: Date', 'user.last_login_at: string', 'Account.lastSignInAt: string'],
});
