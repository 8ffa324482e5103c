import { act, renderHook } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useAction, type Action } from '#/api/action';
import { success, type Outcome } from '#/api/outcome';

const REFUSED: Outcome<number> = {
  ok: false,
  problem: {
    type: 'invalid',
    status: 422,
    title: 'Chưa đúng',
    errors: [{ pointer: '/name', keyword: 'required', message: 'Sai' }],
  },
};

/** What the page holds after a request that came to this. */
async function run(hook: { readonly current: Action }, request: () => Promise<Outcome<number>>) {
  let outcome: Outcome<number> | undefined;
  await act(async () => {
    outcome = await hook.current.run(request);
  });
  return outcome;
}

it('names the fields that the server refused, and keeps the same list until the next try', async () => {
  const { result, rerender } = renderHook(() => useAction());
  await run(result, () => Promise.resolve(REFUSED));
  const named = result.current.fieldErrors;
  expect(named).toEqual([{ id: '/name', message: 'Sai' }]);
  rerender();
  expect(result.current.fieldErrors).toBe(named);
  await run(result, () => Promise.resolve(success(1)));
  expect(result.current.fieldErrors).toEqual([]);
});

it.each([
  [
    'before it was sent',
    () => {
      throw new TypeError('no such function');
    },
  ],
  ['afterwards', () => Promise.reject(new TypeError('no such function'))],
] as const)('can be tried again when a request breaks %s, and says so', async (_when, request) => {
  const { result } = renderHook(() => useAction());
  const broken = await run(result, request);
  expect(result.current.busy).toBe(false);
  expect(result.current.problem?.title).toBe('Trang gặp sự cố');
  expect(broken).toEqual({ ok: false, problem: result.current.problem });
  expect(await run(result, () => Promise.resolve(success(1)))).toEqual(success(1));
});
