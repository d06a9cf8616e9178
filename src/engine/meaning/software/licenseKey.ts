import { defineMeaning } from '../defineMeaning';
import { CAPITALS } from '../id/identifiers';
import { phrases } from '../phrases';

export const licenseKey = defineMeaning({
  id: 'software.licenseKey',
  title: 'a license key',
  gives: 'text',
  names: phrases(`
    license key; licence key; product key; activation key; activation code; serial key; license code;
    cd key; license|licence > = key; registration key; software key
  `),
  generate: draw => {
    const part = (): string => draw.random.characters(5, CAPITALS);
    return `${part()}-${part()}-${part()}-${part()}`;
  },
  examples: ['License.key: string', 'app.activation_code: string'],
});
