import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const listingType = defineMeaning({
  id: 'property.listingType',
  title: 'a kind of offer',
  gives: 'text',
  names: phrases(`
    listing type; offer type; listing > = type; sale type; ad type; rent or sale; listing category;
    deal type; advert type; home contract kind; transaction kind
  `),
  generate: draw => draw.random.pick(['for_sale', 'for_rent', 'for_rent', 'auction', 'sold']),
  examples: ['Listing.saleType: string', 'ad.offer_type: string'],
});
