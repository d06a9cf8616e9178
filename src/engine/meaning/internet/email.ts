import { defineMeaning } from '../defineMeaning';
import { emailEdges } from '../edges/personEdges';
import { accountFacet } from '../facets/account';

export const email = defineMeaning({
  id: 'internet.email',
  title: 'an e-mail address',
  gives: 'text',
  names: [
    'email',
    'email address',
    'e mail',
    'e mail address',
    '= mail',
    'mail address',
    'user email',
    'login email',
    'email|mail > address',
    'email|mail|email message|mail message > from',
    'email|mail|email message|mail message > to',
    'email|mail|email message|mail message > cc',
    'email|mail|email message|mail message > bcc',
    'email|mail|email message|mail message > sender',
    'email|mail|email message|mail message > recipient',
    'reply to',
    'from email',
    'to email',
    '= bcc',
    '= cc',
  ],
  aliases: ['email', 'idn-email', 'internet.exampleEmail'],
  generate: draw => draw.facet(accountFacet).email,
  edgeCases: emailEdges,
  examples: [
    'User.email: string',
    'Customer.emailAddress: string',
    'Order.customer_email: string',
    'Contact.e-mail: string',
    'Email.from: string',
    'Message.replyTo: string',
    'Invite.emails: string',
    'Account.email_addr: string',
  ],
});
