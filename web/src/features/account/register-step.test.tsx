import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { differences } from '#/features/account/differences';
import { RegisterStep } from '#/features/account/register-step';
import { EMPTY_REGISTRATION } from '#/features/account/registration';

const CODE_REJECTED = {
  type: 'https://motcua.vn/problems/code-rejected',
  status: 401,
  title: 'Mã không dùng được',
  errors: [{ pointer: '/code', keyword: 'spent', message: 'Mã đã quá 10 phút' }],
};
const SESSION = {
  caller: { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' },
  expiresInSeconds: 600,
  tokenType: 'Bearer',
  warnings: [{ pointer: '/gender', keyword: 'difference', message: 'Giới tính không khớp với số định danh' }],
} as const;
const challenge = (challengeId: string) => ({ challengeId, expiresAt: '2026-11-22T10:00:00Z', resendAfterSeconds: 60 });
const credentials = { phone: '0912000101', identifier: '038190001234' };
const registered = vi.fn();
const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = [];

/** A server that takes no code but that of the second challenge. */
async function server(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const body = (await request.json()) as Record<string, unknown>;
  sent.push({ path, body });
  if (path.endsWith('/codes')) return new Response(JSON.stringify(challenge('c2')), { status: 202 });
  const right = body['challengeId'] === 'c2';
  return new Response(JSON.stringify(right ? SESSION : CODE_REJECTED), { status: right ? 201 : 401 });
}

beforeEach(() => {
  sent.length = 0;
  registered.mockReset();
  vi.stubGlobal('fetch', server);
});
afterEach(() => vi.unstubAllGlobals());

it('goes on with another code when the first has ended, and keeps what was typed', async () => {
  render(
    <RegisterStep challenge={challenge('c1')} code="111111" credentials={credentials} onRegistered={registered} />,
  );
  const name = screen.getByLabelText<HTMLInputElement>('Họ, chữ đệm và tên');
  await userEvent.type(name, 'Lê Thị Nhung');
  expect(screen.queryByLabelText('Mã xác nhận')).toBeNull();
  await userEvent.click(screen.getByText('Đăng ký và tiếp tục'));
  await userEvent.click(await screen.findByText('Gửi lại mã'));
  await waitFor(() => expect(sent.at(-1)?.path).toBe('/api/v1/auth/codes'));
  const code = screen.getByLabelText<HTMLInputElement>('Mã xác nhận');
  await waitFor(() => expect(code.value).toBe(''));
  await userEvent.type(code, '222 222');
  await userEvent.click(screen.getByText('Đăng ký và tiếp tục'));
  await waitFor(() => expect(registered).toHaveBeenCalled());
  expect(sent.at(-1)?.body).toMatchObject({ challengeId: 'c2', code: '222222', fullName: 'Lê Thị Nhung' });
  expect(name.value).toBe('Lê Thị Nhung');
});

const begin = () =>
  render(
    <RegisterStep challenge={challenge('c2')} code="222222" credentials={credentials} onRegistered={registered} />,
  );

it('asks before it keeps anything whether what the number says otherwise is right, and leads back to correct it', async () => {
  begin();
  await userEvent.type(screen.getByLabelText('Họ, chữ đệm và tên'), 'Lê Thị Nhung');
  await userEvent.click(screen.getByLabelText('Nam'));
  await userEvent.click(screen.getByText('Đăng ký và tiếp tục'));
  expect(screen.getByText('Giới tính không khớp với số định danh')).toBeTruthy();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByText('Sửa thông tin'));
  expect(screen.getByLabelText<HTMLInputElement>('Họ, chữ đệm và tên').value).toBe('Lê Thị Nhung');
  await userEvent.click(screen.getByLabelText('Nữ'));
  await userEvent.click(screen.getByText('Đăng ký và tiếp tục'));
  await waitFor(() => expect(registered).toHaveBeenCalled());
  expect(sent.map(({ body }) => body['gender'])).toEqual(['FEMALE']);
});

it('registers what differs when the person says that it is right', async () => {
  begin();
  await userEvent.type(screen.getByLabelText('Họ, chữ đệm và tên'), 'Lê Thị Nhung');
  await userEvent.click(screen.getByLabelText('Nam'));
  await userEvent.click(screen.getByText('Đăng ký và tiếp tục'));
  await userEvent.click(screen.getByText('Thông tin đúng, đăng ký'));
  await waitFor(() => expect(registered).toHaveBeenCalled());
  expect(sent[0]?.body).toMatchObject({ gender: 'MALE' });
});

it('offers the capitals of a name, and changes nothing unasked', async () => {
  begin();
  const name = screen.getByLabelText<HTMLInputElement>('Họ, chữ đệm và tên');
  await userEvent.type(name, 'nguyễn đức an');
  expect(name.value).toBe('nguyễn đức an');
  await userEvent.click(screen.getByText('Dùng “Nguyễn Đức An”'));
  expect(name.value).toBe('Nguyễn Đức An');
  expect(screen.queryByText(/^Dùng/)).toBeNull();
});

it.each([
  ['038190001234', 'FEMALE', '1990-03-15', []],
  ['038190001234', 'MALE', '1991-03-15', ['Giới tính', 'Năm sinh']],
  ['038204001234', 'MALE', '2004-01-01', []],
  ['038204001234', '', '1904-01-01', ['Năm sinh']],
  ['0100109106', 'MALE', '1991-03-15', []],
])('of %s, %s, born %s differs %s', (identifier, gender, dateOfBirth, told) => {
  const found = differences(identifier, { ...EMPTY_REGISTRATION, gender, dateOfBirth });
  expect(found.map(text => text.split(' ').slice(0, 2).join(' '))).toEqual(told);
});
