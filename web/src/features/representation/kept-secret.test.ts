import { afterEach, expect, it } from 'vitest';
import { forgetSecret, keptSecret } from '#/features/representation/kept-secret';

const SECRET = 'mK0VJ1nIvgX8cvdZ2xKk0i3oJq1n9TtE7yW5aBcDeFg';

afterEach(() => {
  forgetSecret();
  history.replaceState(null, '', '/');
});

it('takes the secret out of the address and keeps it over signing in', () => {
  history.replaceState(null, '', `/nhan-uy-quyen#${SECRET}`);
  expect(keptSecret()).toBe(SECRET);
  expect(location.href).not.toContain(SECRET);
  expect(keptSecret()).toBe(SECRET);
});

it('knows nothing of what is no secret', () => {
  history.replaceState(null, '', '/nhan-uy-quyen#main');
  expect(keptSecret()).toBeUndefined();
});

it('forgets', () => {
  history.replaceState(null, '', `/nhan-uy-quyen#${SECRET}`);
  keptSecret();
  forgetSecret();
  expect(keptSecret()).toBeUndefined();
});
