import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { Suspense } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { endSession, forgetSession, rememberSession } from '#/api/session';
import { askInPlace, sessionFetch } from '#/api/session-fetch';
import type { Session } from '#/api/types';
import { SessionOverDialog } from '#/features/officer-account/session-over-dialog';
import { useWorker } from '#/app/officer/use-worker';

const session = (id: string): Session => ({
  caller: { kind: 'OFFICER', id, name: 'Lê Anh Sơn' },
  expiresInSeconds: 600,
  tokenType: 'Bearer',
});

/** The officers' page, in short: what is typed lives in the page alone. */
function App() {
  const { officer, over } = useWorker();
  return (
    <>
      {over && (
        <Suspense fallback="…">
          <SessionOverDialog />
        </Suspense>
      )}
      <main hidden={over}>
        {officer === undefined ? 'Đăng nhập cán bộ' : <input key={officer.id} aria-label="Ý" />}
      </main>
    </>
  );
}

let sent: string[];

async function serve(input: RequestInfo | URL): Promise<Response> {
  const path = input instanceof Request ? new URL(input.url).pathname : String(input);
  if (path.endsWith('/auth/refresh')) return new Response('{}', { status: 401 });
  if (path.endsWith('/auth/officer-tokens')) return Response.json(session(next));
  sent.push(path);
  return new Response('{}', { status: sent.length === 1 ? 401 : 200 });
}

let next: string;
const typed = () => screen.queryByLabelText<HTMLInputElement>('Ý')?.value;
const writes = () => sessionFetch(new Request('http://localhost/api/v1/officer/x', { method: 'POST', body: '{}' }));

async function signsIn(): Promise<void> {
  await screen.findByText('Phiên làm việc đã hết, hãy đăng nhập lại; nội dung đang nhập được giữ.');
  const fill = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fill(/Tên đăng nhập/, 'tpth.lanhdao');
  fill(/Mật khẩu/, 'mật khẩu');
  fill(/Mã xác thực/, '123456');
  fireEvent.click(screen.getByText('Đăng nhập'));
}

beforeEach(() => {
  sent = [];
  next = 'o1';
  vi.stubGlobal('fetch', serve);
  askInPlace();
  rememberSession(session('o1'));
  render(<App />);
  fireEvent.input(screen.getByLabelText('Ý'), { target: { value: 'đã gõ' } });
});

it('the page stays as it is while the session is over, and an act that met its end goes on after the new sign-in', async () => {
  const answer = writes();
  await signsIn();
  expect((await answer).status).toBe(200);
  await waitFor(() => expect(screen.getByRole('main')).toBeTruthy());
  expect(typed()).toBe('đã gõ');
  expect(sent).toHaveLength(2);
});

it('what one officer typed is neither sent nor seen by another who signs in', async () => {
  next = 'o2';
  const answer = writes();
  await signsIn();
  expect((await answer).status).toBe(401);
  await waitFor(() => expect(typed()).toBe(''));
  expect(sent).toHaveLength(1);
});

it('who leaves gets the plain sign-in, and so does who signed out', async () => {
  sessionStorage.setItem('motcua.typed.o1.d1', 'đã gõ');
  endSession();
  fireEvent.click(await screen.findByText('Rời trang, không giữ nội dung đang nhập'));
  expect(await screen.findByText('Đăng nhập cán bộ')).toBeTruthy();
  expect(sessionStorage).toHaveLength(0);
  expect(typed()).toBeUndefined();
  rememberSession(session('o1'));
  await waitFor(() => expect(typed()).toBe(''));
  forgetSession();
  expect(await screen.findByText('Đăng nhập cán bộ')).toBeTruthy();
});

it('nothing of what is typed is kept in the browser', async () => {
  endSession();
  await screen.findByText('Đăng nhập');
  expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href).not.toContain('đã gõ');
});
