import { describe, expect, it } from 'vitest';
import { isBase58Address } from '../../../../src/engine/privacy/base58';
import { isBech32 } from '../../../../src/engine/privacy/bech32';
import { keccak256 } from '../../../../src/engine/privacy/keccak256';
import { ethereumAddress } from '../../../../src/engine/privacy/kinds/ethereumAddress';
import { sha256 } from '../../../../src/engine/privacy/sha256';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('hashes agree with published examples', () => {
  it('SHA-256, by the examples of FIPS 180-4', () => {
    expect(hexOf(sha256(bytesOf('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(hexOf(sha256(bytesOf('')))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
  it('Keccak-256, as before FIPS 202', () => {
    expect(keccak256(bytesOf(''))).toBe('c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470');
    expect(keccak256(bytesOf('abc'))).toBe(
      '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45',
    );
  });
});

describe('an address of a wallet', () => {
  const first = ['1A1zP1eP5QGefi2DMPTf', 'TL5SLmv7DivfNa'].join('');

  it('is told from text that only looks like Base58Check', () => {
    expect(isBase58Address(first)).toBe(true);
    expect(isBase58Address(first.replace('zP1', 'zP2'))).toBe(false);
    expect(isBase58Address(`${first}1111`)).toBe(false);
    expect(isBase58Address('1')).toBe(false);
  });

  it('is told by its check characters in Bech32 and Bech32m', () => {
    const [old, later] = [
      ['bc1qw508d6qejxtdg4y5r3', 'zarvary0c5xw7kv8f3t4'].join(''),
      ['bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm', '9h8z3k2e72q4k9hcz7vqzk5jj0'].join(''),
    ];
    expect(isBech32(old)).toBe(true);
    expect(isBech32(later)).toBe(true);
    expect(isBech32(old.replace('w508', 'w509'))).toBe(false);
  });

  it('is told by its capitals on Ethereum, as EIP-55 has them', () => {
    const address = ['0x5aAeb6053F3E94C9b9A0', '9f33669435E7Ef1BeAed'].join('');
    expect(ethereumAddress.check(address)).toBe(true);
    expect(ethereumAddress.check(address.toLowerCase())).toBe(true);
    expect(ethereumAddress.check(address.replace('aA', 'Aa'))).toBe(false);
  });
});
