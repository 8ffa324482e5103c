import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { success, unreachable, type Outcome } from '#/api/outcome';
import { persistently } from '#/api/persistently';

const refused: Outcome<string> = { ok: false, problem: { type: 'full', title: 'Đầy', status: 409 } };
let waits: boolean[];
const patience = { onWaiting: (waiting: boolean) => waits.push(waiting) };

beforeEach(() => {
  vi.useFakeTimers();
  waits = [];
});
afterEach(() => {
  online(true);
  vi.useRealTimers();
});

function online(is: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: is });
  if (is) window.dispatchEvent(new Event('online'));
}

it('what came to nothing for want of a network is done again', async () => {
  const act = vi.fn<() => Promise<Outcome<string>>>().mockResolvedValueOnce(unreachable());
  act.mockResolvedValue(success('here'));
  const came = persistently(act, patience);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await came).toEqual(success('here'));
  expect(waits).toEqual([true, false]);
});

it('what was refused is not', async () => {
  const act = vi.fn(() => Promise.resolve(refused));
  expect(await persistently(act, patience)).toBe(refused);
  expect(act).toHaveBeenCalledTimes(1);
});

it('without a network nothing is tried before it is back', async () => {
  online(false);
  const act = vi.fn<() => Promise<Outcome<string>>>().mockResolvedValueOnce(unreachable());
  act.mockResolvedValue(success('here'));
  const came = persistently(act, patience);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(act).toHaveBeenCalledTimes(1);
  online(true);
  expect(await came).toEqual(success('here'));
});

it('is given up after five tries that brought nothing, and not while each brings something', async () => {
  const act = vi.fn(() => Promise.resolve<Outcome<string>>(unreachable()));
  const came = persistently(act, patience);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await came).toEqual(unreachable());
  expect(act).toHaveBeenCalledTimes(6);
  let left = 30;
  const bit = () => Promise.resolve<Outcome<string>>(--left === 0 ? success('whole') : unreachable());
  const whole = persistently(bit, { ...patience, gained: () => true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await whole).toEqual(success('whole'));
});
