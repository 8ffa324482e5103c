import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from '#/ui/copy-button';

afterEach(() => vi.unstubAllGlobals());

it('copies and says so', async () => {
  const person = userEvent.setup();
  render(<CopyButton text="H56.31-261122-0001" />);
  await person.click(screen.getByText('Sao chép'));
  expect(await screen.findByText('Đã sao chép')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('H56.31-261122-0001');
});

it('is not offered where the browser does not let pages copy', () => {
  vi.stubGlobal('navigator', {});
  render(<CopyButton text="H56.31-261122-0001" />);
  expect(screen.queryByText('Sao chép')).toBeNull();
});
