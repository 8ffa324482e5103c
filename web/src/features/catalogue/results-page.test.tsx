import { act, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ResultsPage } from '#/features/catalogue/results-page';

class Media extends EventTarget {
  matches = false;
}

const media = new Media();

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => media);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ items: [] }))));
});
afterEach(() => vi.unstubAllGlobals());

it('draws each filter once, with its label, on a phone and where there is room', async () => {
  const { container } = render(<ResultsPage />);
  for (const wide of [false, true, false]) {
    await act(() => {
      media.matches = wide;
      media.dispatchEvent(new Event('change'));
    });
    expect(container.querySelectorAll('details')).toHaveLength(wide ? 0 : 1);
    for (const id of ['field', 'audience', 'level', 'tier']) {
      expect(container.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
      expect(container.querySelector<HTMLSelectElement>(`[id="${id}"]`)?.labels).toHaveLength(1);
    }
  }
});
