import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { MoreButton } from '#/ui/more-button';

it('says why the next part cannot be had, and asks for it again', async () => {
  let online = false;
  let asked = 0;
  const onMore = async () => {
    asked++;
    return online ? ({ ok: true } as const) : ({ ok: false, problem: { title: 'Chưa kết nối được' } } as const);
  };
  render(<MoreButton onMore={onMore} />);
  fireEvent.click(screen.getByRole('button', { name: 'Xem thêm' }));

  expect((await screen.findByRole('alert')).textContent).toBe('Chưa kết nối được');

  online = true;
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  await screen.findByRole('button', { name: 'Xem thêm' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked).toBe(2);
});
