import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ErrorSummary } from '#/ui/error-summary';

const MESSAGES = { '/name': 'Hãy nhập họ và tên', '/phone': 'Số điện thoại chưa đúng' } as const;

/** A form whose errors are a new list at every drawing, as pages make them that join two lists. */
function Form({ wrong = ['/name'], listed = [] }: { wrong?: (keyof typeof MESSAGES)[]; listed?: never[] }) {
  const [name, setName] = useState('');
  const [, setTries] = useState(0);
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        setTries(tries => tries + 1);
      }}
    >
      <ErrorSummary errors={[...listed, ...wrong.map(id => ({ id, message: MESSAGES[id] }))]} />
      <input id="/name" aria-label="Họ và tên" value={name} onChange={event => setName(event.currentTarget.value)} />
      <button>Gửi</button>
    </form>
  );
}

const takesFocus = () => waitFor(() => expect(document.activeElement?.className).toBe('error-summary'));

it('takes the focus when it appears, and leaves it to whoever corrects what is wrong', async () => {
  render(<Form />);
  await takesFocus();
  await userEvent.type(screen.getByLabelText('Họ và tên'), 'Lê');
  expect(document.activeElement).toBe(screen.getByLabelText('Họ và tên'));
  expect(screen.getByLabelText<HTMLInputElement>('Họ và tên').value).toBe('Lê');
});

it('takes the focus again when something else is wrong', async () => {
  const { rerender } = render(<Form />);
  await takesFocus();
  await userEvent.click(screen.getByLabelText('Họ và tên'));
  rerender(<Form wrong={['/name', '/phone']} />);
  await takesFocus();
});

it('takes the focus again when the same is still wrong after another try', async () => {
  render(<Form />);
  await takesFocus();
  await userEvent.click(screen.getByLabelText('Họ và tên'));
  await userEvent.click(screen.getByText('Gửi'));
  await takesFocus();
});
