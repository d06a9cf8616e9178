import { defineMeaning } from '../defineMeaning';
import { accountFacet } from '../facets/account';
import { people } from '../person/tables/owners';

export const username = defineMeaning({
  id: 'internet.username',
  title: 'a user name',
  gives: 'text',
  names: [
    'username',
    'user name',
    'login',
    'login name',
    'user login',
    'logon name',
    'account name',
    '= user',
    'screen name',
    'user handle',
    'user account',
    'github username',
    `${people} > handle`,
  ],
  generate: draw => draw.facet(accountFacet).username,
  examples: [
    'User.username: string',
    'Account.userName: string',
    'Session.login: string',
    'Commit.user: string',
    'Credential.user_name: string',
    'Db.usr: string',
  ],
});
