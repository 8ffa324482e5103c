import { render } from '@testing-library/preact';
import { Route, Router, Switch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { describe, expect, it, vi } from 'vitest';
import { StartQueue } from '#/app/officer/start-queue';

const NOTHING = { waiting: 0, mine: 0, unit: 0, nearDue: 0, overdue: 0, toReturn: 0, toSign: 0, toIssue: 0 };

describe('where an officer begins', () => {
  it.each([
    [['CLERK'], NOTHING, '/mot-cua/van-ban-den'],
    [['CLERK'], { ...NOTHING, toIssue: 1 }, '/mot-cua/hang/cho-phat-hanh'],
    [['CLERK', 'INTAKE'], NOTHING, '/mot-cua/hang/cho-tiep-nhan'],
    [['HANDLER'], { ...NOTHING, mine: 2 }, '/mot-cua/hang/cua-toi'],
  ])('%s with %j: at %s', async (roles, counts, address) => {
    const posts = [{ agencyId: 'a1', agencyCode: 'H56.31', agencyName: 'UBND', roles }];
    vi.stubGlobal('fetch', (request: Request) =>
      Promise.resolve(
        Response.json(request.url.endsWith('/officer/queues') ? { ...counts, toApologise: 0 } : { id: 'o1', posts }),
      ),
    );
    navigate('/mot-cua/');
    render(
      <Router base="/mot-cua">
        <Switch>
          <Route path="/">
            <StartQueue />
          </Route>
        </Switch>
      </Router>,
    );
    await vi.waitFor(() => expect(location.pathname).toBe(address));
  });
});
