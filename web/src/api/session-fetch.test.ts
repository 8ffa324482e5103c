import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isExpired, remembered, rememberSession } from '#/api/session';
import { sessionFetch } from '#/api/session-fetch';
import type { Session } from '#/api/types';

const caller = { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } as const;
const session = (expiresInSeconds: number): Session => ({ caller, expiresInSeconds, tokenType: 'Bearer' });
const request = () => new Request('http://localhost/api/v1/dossiers', { method: 'POST', body: '{}' });
const isRefresh = (input: RequestInfo | URL) => String(input).endsWith('/auth/refresh');

function serve(answer: (input: Request | string, refreshed: number) => Response) {
  let refreshed = 0;
  const fake = vi.fn(async (input: RequestInfo | URL) => {
    if (isRefresh(input)) refreshed++;
    return answer(input as Request | string, refreshed);
  });
  vi.stubGlobal('fetch', fake);
  return fake;
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('a request', () => {
  it('says that it comes from the web, in which language, and asks nothing for anonymous visitors', async () => {
    const fake = serve(() => new Response('{}'));
    await sessionFetch(request());
    expect(fake).toHaveBeenCalledTimes(1);
    const sent = fake.mock.calls[0]?.[0] as Request;
    expect(sent.headers.get('X-Motcua-Client')).toBe('web');
    expect(sent.headers.get('Accept-Language')).toBe('vi');
  });

  it('renews a session that is about to end before it is sent', async () => {
    rememberSession(session(1));
    const fake = serve(input => new Response(JSON.stringify(isRefresh(input as string) ? session(600) : {})));
    await sessionFetch(request());
    expect(fake.mock.calls.map(([input]) => isRefresh(input))).toEqual([true, false]);
    const kept = remembered();
    expect(kept !== undefined && isExpired(kept)).toBe(false);
  });

  it('is sent once more when the server says that the session has ended', async () => {
    rememberSession(session(600));
    const fake = serve((input, refreshed) => {
      if (isRefresh(input as string)) return new Response(JSON.stringify(session(700)));
      return new Response('{}', { status: refreshed > 0 ? 200 : 401 });
    });
    const answer = await sessionFetch(request());
    expect(answer.status).toBe(200);
    expect(fake).toHaveBeenCalledTimes(3);
  });

  it('forgets a session that cannot be renewed, and takes the drafts that were opened in it off the device', async () => {
    rememberSession(session(600));
    localStorage.setItem('motcua.draft.opened', '[]');
    localStorage.setItem('motcua.draft.d1', '{}');
    serve(() => new Response('{}', { status: 401 }));
    const answer = await sessionFetch(request());
    expect(answer.status).toBe(401);
    expect(remembered()).toBeUndefined();
    expect(localStorage.getItem('motcua.draft.opened')).toBeNull();
    expect(localStorage.getItem('motcua.draft.d1')).toBe('{}');
  });
});
