import { defineMeaning } from '../defineMeaning';
import { phrases } from '../phrases';
import { drawSentences } from './phrases';

export const note = defineMeaning({
  id: 'text.note',
  title: 'a note',
  gives: 'text',
  names: phrases(`
    note; notes; memo; annotation; delivery note; delivery instruction; special instruction; instruction;
    internal note; admin note; order note; customer note; = observation; observation; special request;
    reminder note; delivery notes; private note; note text; = instructions; note content; clinical note;
    special instructions; handling instruction; access note; driver note; staff note; additional note;
    extra note; = hint; packing note; gift instructions; shipping instruction; shipping note;
    cleaning instructions; meeting notes; follow up note; call note; visit note; progress note; audit note;
    care instruction; usage instruction; cooking instruction; note body; usage note; change note; lab note;
    inspection note; dispatch note; handover note; footnote; side note; journal entry; diary entry;
    = journal; preparation note; treatment note; = log note; note for driver; footer note
  `),
  aliases: ['lorem.sentence', 'lorem.lines'],
  generate: draw => drawSentences(draw, draw.random.int(2, 3)),
  examples: [
    'Order.notes: string',
    'Lead.note: string',
    'order.special_instructions: string',
    'Delivery.deliveryInstructions: string',
  ],
});
