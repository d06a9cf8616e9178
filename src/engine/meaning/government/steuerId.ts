import { deSteuerId } from '../../privacy/kinds/deSteuerId';
import { defineMeaning } from '../defineMeaning';

export const steuerId = defineMeaning({
  id: 'government.steuerId',
  title: 'a German tax number',
  gives: 'text',
  names: ['steuer id', 'steueridentifikationsnummer', 'steuer identifikationsnummer', 'idnr', 'steuernummer'],
  aliases: ['de-steuer-id'],
  generate: draw => deSteuerId.generate(draw.random, {}),
  examples: ['Person.steuerId: string', 'Mitarbeiter.steuer_id: string'],
});
