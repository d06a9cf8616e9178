import { defineMeaning } from '../defineMeaning';
import { usernameEdges } from '../edges/personEdges';
import { accountFacet } from '../facets/account';

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
    '= user',
    'screen name',
    'user account',
    'github username',
  ],
  generate: draw => draw.facet(accountFacet).username,
  edgeCases: usernameEdges,
  examples: [
    'User.username: string',
    'Account.userName: string',
    'Session.login: string',
    'Commit.user: string',
    'Credential.user_name: string',
    'Db.usr: string',
  ],
});
