import { renderHook, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { success, type Outcome } from '#/api/outcome';
import { usePagedList, type Page } from '#/api/pages';
import { Answers } from '#/testing/answers';

type Answer = Outcome<Page<string>>;
const page = (next: string | undefined, ...items: readonly string[]): Answer =>
  success({ items, ...(next !== undefined && { next }) });

function hook(answers: Answers<Answer>) {
  return renderHook(({ key }: { key: string }) => usePagedList(key, after => answers.ask(`${key} ${after ?? ''}`)), {
    initialProps: { key: 'a' },
  });
}

it('keeps as many pages as were shown when it is loaded anew', async () => {
  const answers = new Answers<Answer>();
  const { result } = hook(answers);
  await answers.give(0, page('2', 'a1', 'a2'));
  void result.current.loadMore();
  await answers.give(1, page('4', 'a3', 'a4'));
  expect(result.current.items).toEqual(['a1', 'a2', 'a3', 'a4']);
  void result.current.first.reload();
  await answers.give(2, page('3', 'a2', 'a3'));
  expect(result.current.items).toEqual(['a1', 'a2', 'a3', 'a4']);
  await answers.give(3, page('5', 'a4', 'a5'));
  expect(answers.asked).toEqual(['a ', 'a 2', 'a ', 'a 3']);
  expect(result.current.items).toEqual(['a2', 'a3', 'a4', 'a5']);
  void result.current.loadMore();
  await answers.give(4, page(undefined, 'a6'));
  expect(answers.asked[4]).toBe('a 5');
  expect(result.current.items).toEqual(['a2', 'a3', 'a4', 'a5', 'a6']);
  expect(result.current.hasMore).toBe(false);
});

it('begins with one page under another key', async () => {
  const answers = new Answers<Answer>();
  const { result, rerender } = hook(answers);
  await answers.give(0, page('2', 'a1'));
  void result.current.loadMore();
  await answers.give(1, page('3', 'a2'));
  rerender({ key: 'b' });
  await waitFor(() => expect(answers.asked[2]).toBe('b '));
  await answers.give(2, page('2', 'b1'));
  expect(result.current.items).toEqual(['b1']);
});

it('does not append what was asked for under another key', async () => {
  const answers = new Answers<Answer>();
  const { result, rerender } = hook(answers);
  await answers.give(0, page('2', 'a1'));
  void result.current.loadMore();
  rerender({ key: 'b' });
  await waitFor(() => expect(answers.asked[2]).toBe('b '));
  await answers.give(2, page('2', 'b1'));
  await answers.give(1, page('3', 'a2'));
  expect(result.current.items).toEqual(['b1']);
});

it('shows what there is when a later page cannot be loaded anew, and lets more be asked for', async () => {
  const answers = new Answers<Answer>();
  const { result } = hook(answers);
  await answers.give(0, page('2', 'a1'));
  void result.current.loadMore();
  await answers.give(1, page(undefined, 'a2'));
  void result.current.first.reload();
  await answers.give(2, page('2', 'a1'));
  await answers.give(3, { ok: false, problem: { type: 'unknown', status: 500, title: 'Trang gặp sự cố' } });
  expect(result.current.items).toEqual(['a1']);
  expect(result.current.hasMore).toBe(true);
});

it('keeps what only the first page says, with as many pages as there are', async () => {
  type Counted = Page<string> & { readonly waiting?: number };
  const answers = new Answers<Outcome<Counted>>();
  const { result } = renderHook(() => usePagedList('a', after => answers.ask(after ?? '')));
  await answers.give(0, success({ waiting: 7, items: ['a1'], next: '2' }));
  void result.current.loadMore();
  await answers.give(1, success({ items: ['a2'] }));
  void result.current.first.reload();
  await answers.give(2, success({ waiting: 5, items: ['a1'], next: '2' }));
  await answers.give(3, success({ items: ['a2'] }));
  expect(result.current.items).toEqual(['a1', 'a2']);
  expect(result.current.first).toMatchObject({ state: 'ready', data: { waiting: 5 } });
});
