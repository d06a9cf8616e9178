import { defineMeaning } from '../defineMeaning';
import { expiryEdges } from '../edges/timeEdges';
import { timelineFacet } from '../facets/timeline';
import { phrases } from '../phrases';

export const expires = defineMeaning({
  id: 'date.expires',
  title: 'when it expires',
  gives: 'instant',
  types: ['date', 'string', 'number'],
  names: phrases(`
    expires; expires at; expires on; expire at; expires in date; expired at; expired on; expire time;
    expires time; expiry; expiry time; expiry at; expiration; expiration time; expiration at; = exp;
    valid until; valid to; valid thru; valid through; valid till; valid before; effective to;
    effective until; effective end; effective end date; not after; not on or after; best before; use by;
    good through; good until; locked until; suspended until; banned until; blocked until; trial ends at;
    trial end at; trial end time; renewal deadline; lock expires at; token expires; session expires;
    access token expires at; coverage end; lease expires at; hold until; invitation expires at; keep until;
    retain until; retention until; visible until
  `),
  aliases: ['date.future'],
  generate: draw => draw.facet(timelineFacet).at('expires'),
  edgeCases: expiryEdges,
  examples: [
    'Token.expiresAt: Date',
    'Coupon.validUntil: string',
    'Claims.exp: number',
    'certificate.not_after: string',
    'Session.expires: string',
  ],
});
