import { describe, expect, it } from 'vitest';
import { mask } from '../../../../../src/engine/privacy/judge/mask';

describe('a masked value', () => {
  it.each([
    [['sofia.lindqvist', 'gmail.com'].join('@'), 's…@g…'],
    ['Margaret Okonkwo', 'M…o'],
    ['12345', '1…'],
    ['Ann', '…'],
  ])('shows at most its first and last character (%#)', (value, masked) => {
    expect(mask(value)).toBe(masked);
  });
});
