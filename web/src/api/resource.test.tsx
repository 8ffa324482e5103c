import { act, renderHook, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { failureOf, success, unreachable, type Outcome } from '#/api/outcome';
import { useResource } from '#/api/resource';
import { Answers } from '#/testing/answers';

const hook = (answers: Answers<Outcome<string>>) =>
  renderHook(({ key }: { key: string }) => useResource(key, () => answers.ask(key)), { initialProps: { key: 'a' } });
const dataOf = (resource: ReturnType<typeof useResource<string>>) =>
  resource.state === 'ready' ? resource.data : resource.state;

it('shows the answer to the last question, whichever arrives last', async () => {
  const answers = new Answers<Outcome<string>>();
  const { result } = hook(answers);
  await answers.give(0, success('first'));
  void result.current.reload();
  void result.current.reload();
  await answers.give(2, success('third'));
  await answers.give(1, success('second'));
  expect(dataOf(result.current)).toBe('third');
});

it('is not taken back to an earlier key by a reload that was under way', async () => {
  const answers = new Answers<Outcome<string>>();
  const { result, rerender } = hook(answers);
  await answers.give(0, success('of a'));
  const reloadOfA = result.current.reload;
  void reloadOfA();
  rerender({ key: 'b' });
  await waitFor(() => expect(answers.asked).toEqual(['a', 'a', 'b']));
  await answers.give(2, success('of b'));
  await answers.give(1, success('of a, late'));
  expect(dataOf(result.current)).toBe('of b');
  await act(() => reloadOfA());
  expect(answers.asked).toEqual(['a', 'a', 'b']);
  expect(dataOf(result.current)).toBe('of b');
});

it('keeps what is shown when nobody asked and nobody is reached, and tells whoever did ask', async () => {
  const answers = new Answers<Outcome<string>>();
  const { result } = hook(answers);
  await answers.give(0, success('shown'));
  void result.current.refresh();
  await answers.give(1, unreachable());
  expect(dataOf(result.current)).toBe('shown');
  void result.current.reload();
  await answers.give(2, unreachable());
  expect(dataOf(result.current)).toBe('failed');
});

it('does not keep what the server says is gone', async () => {
  const answers = new Answers<Outcome<string>>();
  const { result } = hook(answers);
  await answers.give(0, success('shown'));
  void result.current.refresh();
  await answers.give(1, failureOf(undefined, 404));
  expect(dataOf(result.current)).toBe('failed');
});
