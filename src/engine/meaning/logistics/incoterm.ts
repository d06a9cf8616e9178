import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const incoterm = defineMeaning({
  id: 'logistics.incoterm',
  title: 'terms of delivery',
  gives: 'text',
  names: phrases(`
    incoterm; incoterms; delivery term; delivery terms; trade term; shipping terms
  `),
  generate: draw => draw.random.pick(['EXW', 'FCA', 'FOB', 'CIF', 'CPT', 'DAP', 'DDP']),
  examples: ['Shipment.incoterm: string', 'order.delivery_terms: string'],
});
