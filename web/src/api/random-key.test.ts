import { expect, it, vi } from 'vitest';
import { randomKey } from '#/api/random-key';

it('is a UUID of version 4, another one each time, also where the page was not served over https', () => {
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  const keys = Array.from({ length: 100 }, randomKey);
  keys.forEach(key => expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  expect(new Set(keys).size).toBe(keys.length);
});
