import fc from 'fast-check';
import {expect, test} from 'vitest';
import {seal, unseal} from './seal.js';

const key = Buffer.alloc(32, 1);

test('what is sealed is opened with the same key, and looks different every time', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      expect(unseal(key, seal(key, text))).toBe(text);
      expect(seal(key, text)).not.toBe(seal(key, text));
    }),
  );
});

test('with another key, changed or cut short it is nothing', () => {
  const sealed = seal(key, 'exempel');
  expect(unseal(Buffer.alloc(32, 2), sealed)).toBeUndefined();
  for (let i = 0; i < sealed.length; i++) {
    const changed = `${sealed.slice(0, i)}${sealed[i] === 'A' ? 'Q' : 'A'}${sealed.slice(i + 1)}`;
    // The last character may hold bits that no byte is made of.
    if (Buffer.from(changed, 'base64url').equals(Buffer.from(sealed, 'base64url'))) continue;
    expect(unseal(key, changed)).toBeUndefined();
    expect(unseal(key, sealed.slice(0, i))).toBeUndefined();
  }
});
