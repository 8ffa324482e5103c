import { render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { CrashBoundary } from '#/app/shared/crash-boundary';

function draw(error: Error) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = () => {
    throw error;
  };
  render(
    <CrashBoundary>
      <Broken />
    </CrashBoundary>,
  );
}

it('says that the page has a newer version when a part of it cannot be loaded any more', () => {
  const error = new TypeError('Failed to fetch dynamically imported module');
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  draw(error);
  expect(screen.getByText('Cần tải lại trang')).toBeTruthy();
  expect(screen.getByText('Tải lại trang')).toBeTruthy();
});

it('says that something broke otherwise', () => {
  draw(new Error('a mistake of ours'));
  expect(screen.getByText('Trang gặp sự cố')).toBeTruthy();
});
