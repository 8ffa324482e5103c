import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { violations } from '#/testing/accessibility';
import { Dialog } from '#/ui/dialog';

const ASKED = 'Bỏ những gì đã nhập?';

const followed = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());

/** A page with a button that opens a dialog with one question. */
function Page({ keepsTyped = false }: { readonly keepsTyped?: boolean }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <main>
      <button type="button" onClick={() => setOpen(true)}>
        Mở
      </button>
      {open && (
        <Dialog title="Ý kiến" keepsTyped={keepsTyped} onClose={() => setOpen(false)}>
          <label htmlFor="text">Nội dung</label>
          <input id="text" value={text} onChange={event => setText(event.currentTarget.value)} />
          <input type="file" aria-label="Tệp" />
          <a href="#text">Sửa</a>
          <a href="/van-ban" onClick={followed}>
            Văn bản
          </a>
          <a href="/tep" target="_blank" rel="noopener" onClick={followed}>
            Xem tệp
          </a>
        </Dialog>
      )}
    </main>
  );
}

const dialog = () => screen.queryByRole('dialog', { name: 'Ý kiến' });
const question = () => screen.queryByRole('alertdialog', { name: ASKED });

async function opens(): Promise<void> {
  fireEvent.click(screen.getByText('Mở'));
  await screen.findByRole('dialog');
  await waitFor(() => expect(isMarked()).toBe(true));
}

function types(text: string): void {
  fireEvent.input(screen.getByLabelText('Nội dung'), { target: { value: text } });
}

function escapes(): void {
  const cancel = new Event('cancel', { cancelable: true });
  fireEvent(screen.getAllByRole(question() === null ? 'dialog' : 'alertdialog').at(-1) as Element, cancel);
  expect(cancel.defaultPrevented).toBe(true);
}

const isMarked = () => history.state !== null && 'motcua.dialog' in (history.state as object);

beforeEach(() => {
  history.pushState(null, '', '/truoc');
  history.pushState(null, '', '/trang');
  followed.mockClear();
  render(<Page />);
});

describe('a dialog in which nothing was typed', () => {
  it('is closed by Escape at once', async () => {
    await opens();
    escapes();
    await waitFor(() => expect(dialog()).toBeNull());
  });

  it('is closed by Back, and the page stays', async () => {
    await opens();
    history.back();
    await waitFor(() => expect(dialog()).toBeNull());
    expect(location.pathname).toBe('/trang');
  });

  it('stays when a file picker in it is closed', async () => {
    await opens();
    fireEvent(screen.getByLabelText('Tệp'), new Event('cancel', { bubbles: true }));
    expect(dialog()).not.toBeNull();
  });

  it('leaves no step in the history that goes nowhere once it is closed', async () => {
    await opens();
    fireEvent.click(screen.getByText('Đóng'));
    await waitFor(() => expect(dialog()).toBeNull());
    history.back();
    await waitFor(() => expect(location.pathname).toBe('/truoc'));
  });

  it('does not call back who goes forward to the page that follows', async () => {
    await opens();
    fireEvent.click(screen.getByText('Đóng'));
    history.pushState(null, '', '/sau');
    history.back();
    await waitFor(() => expect(location.pathname).toBe('/trang'));
    history.forward();
    await waitFor(() => expect(location.pathname).toBe('/sau'));
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(location.pathname).toBe('/sau');
  });

  it('lets its links be followed at once', async () => {
    await opens();
    fireEvent.click(screen.getByText('Văn bản'));
    expect(followed).toHaveBeenCalledOnce();
    expect(question()).toBeNull();
  });
});

describe('a dialog that cannot be closed', () => {
  it('stays when the person goes back, and asks nothing of the one under it', async () => {
    await opens();
    types('a');
    render(<Dialog title="Đăng nhập lại">…</Dialog>);
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(2));
    const gone = new Promise(resolve => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await gone;
    expect(isMarked()).toBe(true);
    await new Promise(resolve => setTimeout(resolve));
    expect(question()).toBeNull();
    expect(screen.getAllByRole('dialog')).toHaveLength(2);
  });
});

describe('a dialog in which something was typed', () => {
  it.each<readonly [string, () => void]>([
    ['Escape', escapes],
    ['Back', () => history.back()],
    ['its button', () => fireEvent.click(screen.getByText('Đóng'))],
  ])('asks before %s loses it, and keeps it when the person stays', async (_, leaves) => {
    await opens();
    types('Mười phút gõ');
    leaves();
    await waitFor(() => expect(question()).not.toBeNull());
    fireEvent.click(screen.getByText('Tiếp tục nhập'));
    await waitFor(() => expect(question()).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Nội dung').value).toBe('Mười phút gõ');
    expect(location.pathname).toBe('/trang');
    expect(isMarked()).toBe(true);
  });

  it('takes Escape at the question for staying, and Back as well', async () => {
    await opens();
    types('a');
    escapes();
    await waitFor(() => expect(question()).not.toBeNull());
    escapes();
    await waitFor(() => expect(question()).toBeNull());
    history.back();
    await waitFor(() => expect(question()).not.toBeNull());
    history.back();
    await waitFor(() => expect(question()).toBeNull());
    expect(dialog()).not.toBeNull();
  });

  it('goes on asking when an earlier question says that it was closed', async () => {
    await opens();
    types('a');
    escapes();
    await waitFor(() => expect(question()).not.toBeNull());
    const earlier = question() as HTMLElement;
    fireEvent.click(screen.getByText('Tiếp tục nhập'));
    await waitFor(() => expect(question()).toBeNull());
    escapes();
    await waitFor(() => expect(question()).not.toBeNull());
    fireEvent(earlier, new Event('close'));
    await new Promise(resolve => setTimeout(resolve));
    expect(question()).not.toBeNull();
  });

  it('is closed when the person says so', async () => {
    await opens();
    types('a');
    escapes();
    fireEvent.click(await screen.findByText('Bỏ và đóng'));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(question()).toBeNull();
  });

  it('asks before a link of it is followed, and not where the page stays', async () => {
    await opens();
    types('a');
    fireEvent.click(screen.getByText('Sửa'));
    fireEvent.click(screen.getByText('Xem tệp'));
    expect(followed).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Văn bản'));
    await waitFor(() => expect(question()).not.toBeNull());
    fireEvent.click(screen.getByText('Tiếp tục nhập'));
    await waitFor(() => expect(question()).toBeNull());
    expect(followed).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Văn bản'));
    fireEvent.click(await screen.findByText('Bỏ và đóng'));
    expect(followed).toHaveBeenCalledTimes(2);
    await waitFor(() => expect(question()).toBeNull());
  });

  it('is closed without a question where what was typed is there again when it is opened again', async () => {
    cleanup();
    render(<Page keepsTyped />);
    await opens();
    types('a');
    escapes();
    await waitFor(() => expect(dialog()).toBeNull());
  });

  it('opens again when the browser closes it without asking', async () => {
    await opens();
    types('a');
    const element = dialog() as HTMLDialogElement;
    element.close();
    fireEvent(element, new Event('close'));
    expect(element.open).toBe(true);
    await waitFor(() => expect(question()).not.toBeNull());
  });

  it('holds a page that is reloaded or left', async () => {
    await opens();
    const left = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(left()).toBe(false);
    types('a');
    expect(left()).toBe(true);
  });

  it('asks in a way that axe finds nothing wrong with', async () => {
    await opens();
    types('a');
    escapes();
    await waitFor(() => expect(question()).not.toBeNull());
    expect(await violations(document.body)).toEqual([]);
  });
});
