import { defineMeaning } from '../defineMeaning';
import { shareEdges } from '../edges/amountEdges';
import { orderFacet } from '../facets/order';
import { phrases } from '../phrases';

export const taxRate = defineMeaning({
  id: 'commerce.taxRate',
  title: 'a tax rate',
  gives: 'number',
  types: ['number', 'string'],
  names: phrases(`
    tax rate; vat rate; tax percent; vat percent; sales tax rate; gst rate; = vat percentage;
    tax rate percent; tax ratio
  `),
  unit: 'ratio',
  generate: draw => draw.facet(orderFacet).taxRate,
  edgeCases: shareEdges,
  examples: ['Invoice.taxRate: number', 'item.vat_rate: number', 'line.taxPercent: number'],
});
