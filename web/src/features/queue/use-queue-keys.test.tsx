import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { useQueueKeys } from '#/features/queue/use-queue-keys';

const onClose = vi.fn();

function Desk({ dialog = false }: { readonly dialog?: boolean }) {
  useQueueKeys({ onHelp: () => undefined, onClose });
  return (
    <>
      <a href="/mot-cua/1" data-queue-link>
        Hồ sơ
      </a>
      <form aria-label="Yêu cầu">
        <input type="checkbox" aria-label="Nơi sinh" />
        <button type="button">Huỷ</button>
      </form>
      {dialog && <dialog open>Hỏi</dialog>}
    </>
  );
}

describe('the keys of the queue', () => {
  it.each(['Nơi sinh', 'Huỷ'])('do nothing on %s of a form: Escape would close the dossier over it', name => {
    render(<Desk />);
    const target = screen.queryByLabelText(name) ?? screen.getByRole('button', { name });
    onClose.mockClear();
    target.focus();
    fireEvent.keyDown(target, { key: 'Escape' });
    fireEvent.keyDown(target, { key: 'j' });
    expect(onClose).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(target);
  });

  it('do nothing while a dialog is open, wherever the focus is', () => {
    onClose.mockClear();
    render(<Desk dialog />);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('move along the list and close the dossier elsewhere', () => {
    onClose.mockClear();
    render(<Desk />);
    fireEvent.keyDown(document.body, { key: 'j' });
    expect(document.activeElement).toBe(screen.getByRole('link'));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
