import { definePrivacyKind } from '../definePrivacyKind';
import { inText } from '../inText';

export const postcode = definePrivacyKind({
  id: 'postcode',
  title: 'postcode',
  group: 'contact',
  evidence: 'record',
  find: inText(
    String.raw`\d{5}(?:-\d{4})?|\d{5}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3}[ -]\d{2,4}|\d{2}-\d{3}|\d{4,7}`,
  ),
  needs: { digits: 3 },
  words: [
    'postcode',
    'post code',
    'postal code',
    'zip',
    'zip code',
    'plz',
    'postleitzahl',
    'code postal',
    'codigo postal',
    'cap',
    'cep',
    'postnummer',
    'postinumero',
    'kod pocztowy',
    '邮编',
    '邮政编码',
    '郵便番号',
    '우편번호',
  ],
  reserved: [
    { pattern: /^0{4,}(?:-0+)?$/, reason: 'of zeros only, which no post office uses' },
    { pattern: /^[DFIOQUWZ]\d[A-Z] ?\d[A-Z]\d$/, reason: 'of a first letter that Canada Post does not use' },
  ],
  placeholders: [
    {
      pattern: /^(?:1234\d*|12345-6789|99999|11111|90210|10001|9{4,})$/,
      reason: 'a run of digits, as people type for an example',
    },
  ],
  generate: random => random.fill(`${random.characters(1, 'DFIOQUWZ')}#^ #^#`),
  examples: { real: ['94043', '1012 LG'], synthetic: ['00000', 'W1A 2B3'], ignored: ['94043', '4711'] },
});
