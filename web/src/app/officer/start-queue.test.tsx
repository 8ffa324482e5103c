import { render } from '@testing-library/preact';
import { Route, Router, Switch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { describe, expect, it, vi } from 'vitest';
import type { OfficerMe } from '#/api/types';
import { StartQueue } from '#/app/officer/start-queue';

const NOTHING = { waiting: 0, mine: 0, unit: 0, nearDue: 0, overdue: 0, toReturn: 0, toSign: 0, toIssue: 0 };

const nothing = () => Promise.resolve();

describe('where an officer begins', () => {
  it.each([
    [['CLERK'], NOTHING, '/mot-cua/van-ban-den'],
    [['CLERK'], { ...NOTHING, toIssue: 1 }, '/mot-cua/hang/cho-phat-hanh'],
    [['CLERK', 'INTAKE'], NOTHING, '/mot-cua/hang/cho-tiep-nhan'],
    [['HANDLER'], { ...NOTHING, mine: 2 }, '/mot-cua/hang/cua-toi'],
  ])('%s with %j: at %s', async (roles, counts, address) => {
    const posts = [{ agencyId: 'a1', agencyCode: 'H56.31', agencyName: 'UBND', roles }];
    const me = { id: 'o1', posts } as unknown as OfficerMe;
    vi.stubGlobal('fetch', (request: Request) =>
      Promise.resolve(
        request.url.endsWith('/officer/queues')
          ? Response.json({ ...counts, toApologise: 0 })
          : Response.json({}, { status: 500 }),
      ),
    );
    navigate('/mot-cua/');
    render(
      <Router base="/mot-cua">
        <Switch>
          <Route path="/">
            <StartQueue me={{ state: 'ready', data: me, reload: nothing, refresh: nothing }} />
          </Route>
        </Switch>
      </Router>,
    );
    await vi.waitFor(() => expect(location.pathname).toBe(address));
  });
});
