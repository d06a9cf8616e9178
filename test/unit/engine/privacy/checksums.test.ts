import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../../../src/engine/privacy/base64Url';
import { encodeBech32 } from '../../../../src/engine/privacy/bech32';
import {
  crc32,
  eanDigit,
  luhnDigit,
  mod11And10Digit,
  mod11And2Character,
  mod97,
  passesLuhn,
  verhoeffDigit,
} from '../../../../src/engine/privacy/checksums';

describe('check digits agree with published examples', () => {
  it('Luhn', () => {
    expect(luhnDigit('7992739871')).toBe(3);
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
  });
  it('ISO 7064 mod 97-10, with letters', () => expect(mod97('3214282912345698765432161182')).toBe(1));
  it('ISO 7064 mod 11,10', () => expect(mod11And10Digit('3657426180')).toBe(9));
  it('ISO 7064 mod 11-2', () => {
    expect(mod11And2Character('11010519491231002')).toBe('X');
    expect(mod11And2Character('0794')).toBe('0');
  });
  it('Verhoeff', () => {
    expect(verhoeffDigit('236')).toBe(3);
    expect(verhoeffDigit('12345')).toBe(1);
  });
  it('EAN-13', () => expect(eanDigit('400638133393')).toBe(1));
  it('CRC-32', () => expect(crc32('123456789')).toBe(0xcbf43926));
  it('Bech32, by the example of BIP 173', () => {
    const program = Array.from('qw508d6qejxtdg4y5r3zarvary0c5xw7k', letter =>
      'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(letter),
    );
    expect(encodeBech32('tb', program)).toBe('tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx');
  });
  it('base64url, there and back', () => {
    for (const text of ['', 'f', 'fo', 'foo', '{"alg":"none"}', '?>~\u007f']) {
      expect(encodeBase64Url(text)).toBe(Buffer.from(text, 'latin1').toString('base64url'));
      expect(decodeBase64Url(encodeBase64Url(text))).toBe(text);
    }
    expect(decodeBase64Url('a b')).toBeUndefined();
  });
});
