import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openFiles } from '#/api/open-files';
import { rememberSession } from '#/api/session';

const FILE = '/api/v1/dossiers/d1/papers/receipt-1';
const caller = { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } as const;
const session = (expiresInSeconds: number) => ({ caller, expiresInSeconds, tokenType: 'Bearer' }) as const;
const tab = { opener: window as Window | null, close: vi.fn(), location: { replace: vi.fn() } };
const renewed: string[] = [];
let stop: () => void;

function answering(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', (address: string) => {
    renewed.push(address);
    return answer();
  });
}

/** Whether the browser would open the link by itself. */
function press(href: string): boolean {
  document.body.innerHTML = `<a href="${href}" target="_blank"><span>Giấy tiếp nhận</span></a>`;
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  return document.querySelector('span')?.dispatchEvent(click) === true;
}

beforeEach(() => {
  renewed.length = 0;
  tab.opener = window;
  vi.stubGlobal(
    'open',
    vi.fn(() => tab),
  );
  answering(() => Promise.resolve(new Response(JSON.stringify(session(600)))));
  tab.close.mockReset();
  tab.location.replace.mockReset();
  stop = openFiles();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it('opens a file once the session that has ended is renewed', async () => {
  rememberSession(session(1));
  expect(press(FILE)).toBe(false);
  expect(window.open).toHaveBeenCalledOnce();
  expect(tab.location.replace).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(tab.location.replace).toHaveBeenCalledWith(`http://localhost:3000${FILE}`));
  expect(renewed).toEqual(['/api/v1/auth/refresh']);
  expect(tab.opener).toBeNull();
});

it('leaves links to the browser while the session holds, and all that are no files of ours', () => {
  rememberSession(session(600));
  expect(press(FILE)).toBe(true);
  rememberSession(session(1));
  expect(press('/xac-minh/AB-12')).toBe(true);
  expect(press('https://dichvucong.gov.vn/api/v1/x')).toBe(true);
  expect(renewed).toEqual([]);
});

it('closes the new tab when the session is over: the page asks to sign in', async () => {
  rememberSession(session(1));
  answering(() => Promise.resolve(new Response('{}', { status: 401 })));
  press(FILE);
  await vi.waitFor(() => expect(tab.close).toHaveBeenCalled());
  expect(tab.location.replace).not.toHaveBeenCalled();
});

it('lets the browser say that there is no network', async () => {
  rememberSession(session(1));
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  press(FILE);
  await vi.waitFor(() => expect(tab.location.replace).toHaveBeenCalled());
});

it('asks once more for a picture that came too late, and only once', async () => {
  rememberSession(session(1));
  document.body.innerHTML = `<img src="${FILE}" alt="">`;
  const picture = document.querySelector('img') as HTMLImageElement;
  const asked = vi.spyOn(picture, 'src', 'set');
  picture.dispatchEvent(new Event('error'));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
  rememberSession(session(1));
  picture.dispatchEvent(new Event('error'));
  await Promise.resolve();
  expect(renewed).toHaveLength(1);
  expect(asked).toHaveBeenCalledOnce();
});
