import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';

export const reference = defineMeaning({
  id: 'id.reference',
  title: 'a reference',
  gives: 'text',
  names: phrases(`
    reference; reference number; reference code; ref no; ref number; customer reference; your reference;
    our reference; external reference; = ref; internal reference; case reference; external key;
    reference no; record number; record locator number; record id number; entry number; registration code;
    file reference; document reference; request number; batch number; lot number; batch code; lot code;
    = lot; = batch; job number; work order number; work order; project code; project number;
    number project key; ticket reference; asset tag; asset number; asset code; inventory number; tag number;
    unique code; unique reference; = uniqid; control number; tracking reference; requisition number;
    service number; permit number; badge number; badge id; equipment number; asset locker number;
    external number; job code; cost center; cost centre; cost center code; gl code; account code;
    = gl account code; unit number code; clock number; employee badge; catalogue reference
  `),
  generate: draw => `${draw.random.characters(3, 'BCDFGHJKLMNPRSTVWXZ')}-${draw.random.digits(6)}`,
  examples: [
    'Claim.reference: string',
    'case.ref_no: string',
    'Batch.batchNumber: string',
    'Asset.assetTag: string',
    'WorkOrder.number_ref: string',
  ],
});
