import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ApplicantRoutes } from '#/app/applicant/applicant-routes';
import { paths } from '#/ui/paths';

beforeEach(() => vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 404 }))));
afterEach(() => vi.unstubAllGlobals());

it.each(['50%', 'H56.31-261122-0001', 'A/B'])('shows the page of a code as it was typed: %s', async code => {
  for (const folder of [paths.lookup, paths.verification]) {
    const { hook } = memoryLocation({ path: `${folder}/${encodeURIComponent(code)}` });
    const { unmount } = render(
      <Router hook={hook}>
        <ApplicantRoutes />
      </Router>,
    );
    const heading = await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
    expect(heading.textContent).toContain(code);
    unmount();
  }
});
