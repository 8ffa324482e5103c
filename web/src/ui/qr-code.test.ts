import { expect, it } from 'vitest';
import { modulesOf } from '#/ui/qr-code';

it('draws each dark module once, inside a margin of four', () => {
  expect(modulesOf(['10', '01'])).toBe('M4 4h1v1h-1zM5 5h1v1h-1z');
});
