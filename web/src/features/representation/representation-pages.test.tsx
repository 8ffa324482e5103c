import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetSession, rememberSession } from '#/api/session';
import { violations } from '#/testing/accessibility';
import { OfferPage } from '#/features/representation/offer-page';
import { PeoplePage } from '#/features/representation/people-page';
import { RepresentationsPage } from '#/features/representation/representations-page';

const SECRET = 'mK0VJ1nIvgX8cvdZ2xKk0i3oJq1n9TtE7yW5aBcDeFg';
const GIVEN = {
  id: 'r1',
  ownerId: 'c1',
  ownerName: 'Công ty TNHH Hàm Rồng',
  representativeId: 'me',
  representativeName: 'Phạm Quốc Tuấn',
  actions: ['PREPARE', 'TRACK'],
  role: 'PREPARER',
  validUntil: '2099-12-31',
};
const OFFER = {
  id: 'o1',
  actions: ['TRACK'],
  validUntil: '2099-12-31',
  madeAt: '2026-11-23T03:00:00Z',
  expiresAt: '2026-11-26T03:00:00Z',
  state: 'OPEN',
};
const GONE = { type: 'https://motcua.vn/problems/representation-offer-not-found', status: 404, title: 'Đã dùng' };
let refusal: Response | undefined;
let refusesTaking: boolean;
const asked: { readonly method: string; readonly path: string; readonly body: string }[] = [];

async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/v1', '');
  asked.push({ method: request.method, path, body: await request.text() });
  if (path === '/me/representation-offers/opening' && refusal !== undefined) return refusal;
  if (path === '/me/representation-offers/opening') {
    return Response.json({ ...OFFER, ownerName: 'Công ty TNHH Hàm Rồng', ownerKind: 'ORGANISATION' });
  }
  if (path === '/me/representation-offers/taking' && refusesTaking) return Response.json(GONE, { status: 404 });
  if (path === '/me/representation-offers/taking') return Response.json(GIVEN, { status: 201 });
  if (path === '/me/representation-offers' && request.method === 'POST') {
    return Response.json({ ...OFFER, secret: SECRET }, { status: 201 });
  }
  if (path === '/me/representation-offers') return Response.json({ items: [OFFER] });
  if (path === '/me/owners') {
    return Response.json({
      items: [{ id: 'c1', kind: 'ORGANISATION', name: 'Công ty TNHH Hàm Rồng', self: true, actions: ['TRACK'] }],
    });
  }
  if (request.method === 'DELETE') return new Response(null, { status: 204 });
  return Response.json({ items: [GIVEN] });
}

beforeEach(() => {
  asked.length = 0;
  refusal = undefined;
  refusesTaking = false;
  vi.stubGlobal('fetch', answer);
  rememberSession({
    caller: { id: 'me', kind: 'APPLICANT', name: 'Phạm Quốc Tuấn' },
    tokenType: 'Bearer',
    expiresInSeconds: 600,
  });
});
afterEach(() => {
  forgetSession();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

it('shows who gives what before anything is taken, and takes it once', async () => {
  history.replaceState(null, '', `/nhan-uy-quyen#${SECRET}`);
  const { container } = render(<OfferPage />);
  await screen.findByText('Công ty TNHH Hàm Rồng muốn ủy quyền cho bạn');
  expect(location.href).not.toContain(SECRET);
  expect(asked.map(({ path }) => path)).toEqual(['/me/representation-offers/opening']);
  expect(await violations(container)).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Nhận ủy quyền' }));

  await screen.findByText('Bạn đã nhận ủy quyền của Công ty TNHH Hàm Rồng.');
  expect(asked.at(-1)).toEqual({
    method: 'POST',
    path: '/me/representation-offers/taking',
    body: JSON.stringify({ secret: SECRET }),
  });
});

it('asks whoever is not signed in to sign in, and keeps the secret meanwhile', () => {
  forgetSession();
  history.replaceState(null, '', `/nhan-uy-quyen#${SECRET}`);
  render(<OfferPage />);
  expect(screen.getByRole('link', { name: 'Đăng nhập' }).getAttribute('href')).toBe('/dang-nhap?tiep=%2Fnhan-uy-quyen');
  expect(asked).toEqual([]);
  expect(sessionStorage).toHaveLength(1);
});

it('says so when the link is not whole', () => {
  history.replaceState(null, '', '/nhan-uy-quyen#abc');
  render(<OfferPage />);
  expect(screen.getByText('Liên kết không đầy đủ')).toBeTruthy();
});

it('makes a link that is shown once, and takes one back', async () => {
  const { container } = render(<RepresentationsPage />);
  await userEvent.click(await screen.findByText('Tạo liên kết ủy quyền dùng một lần'));
  const field = (id: string) => document.getElementById(`link/${id}`) ?? document.body;
  await userEvent.click(field('actions-TRACK'));
  await userEvent.click(field('scope'));
  await userEvent.type(field('validUntil'), '31');
  await userEvent.type(field('validUntil-month'), '12');
  await userEvent.type(field('validUntil-year'), '2099');
  await userEvent.click(screen.getByRole('button', { name: 'Tạo liên kết' }));

  expect((await screen.findByText(new RegExp(`/nhan-uy-quyen#${SECRET}`))).textContent).toContain('://');
  const made = asked.find(({ method }) => method === 'POST');
  expect(JSON.parse(made?.body ?? '')).toEqual({ actions: ['TRACK'], validUntil: '2099-12-31', daysOpen: 3 });
  await userEvent.click(await screen.findByRole('button', { name: 'Thu hồi' }));
  expect(asked.some(({ method, path }) => method === 'DELETE' && path === '/me/representation-offers/o1')).toBe(true);
  expect(screen.getByRole('link', { name: 'Công ty TNHH Hàm Rồng' }).getAttribute('href')).toBe(
    '/tai-khoan/to-chuc/c1',
  );
  expect(await violations(container)).toEqual([]);
});

it('lists who may act for a company, and lets out in its name', async () => {
  const { container } = render(<PeoplePage companyId="c1" />);
  await screen.findByText('Người soạn hồ sơ', { selector: 'p' });
  expect(await violations(container)).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: /^Chấm dứt/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Chấm dứt' }));

  await vi.waitFor(() =>
    expect(asked.some(({ method, path }) => method === 'DELETE' && path === '/companies/c1/people/r1')).toBe(true),
  );
});

it('names what is missing of a person', async () => {
  render(<PeoplePage companyId="c1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Thêm vào tổ chức', hidden: true }));
  for (const message of ['Hãy nhập họ và tên', 'Hãy chọn vai trò']) {
    expect(screen.getAllByText(message, { exact: false }).length).toBeGreaterThan(0);
  }
  expect(asked.every(({ method }) => method === 'GET')).toBe(true);
});

it('says of a link that is used up that it is, and offers no second try', async () => {
  refusal = Response.json(GONE, { status: 404 });
  refusesTaking = true;
  history.replaceState(null, '', `/nhan-uy-quyen#${SECRET}`);
  const { container } = render(<OfferPage />);
  await screen.findByText('Đã dùng');
  expect(screen.queryByRole('button')).toBeNull();
  expect(await violations(container)).toEqual([]);
});

it('says to whoever took it, and looks again, that they have it', async () => {
  history.replaceState(null, '', `/nhan-uy-quyen#${SECRET}`);
  const first = render(<OfferPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Nhận ủy quyền' }));
  await screen.findByText('Bạn đã nhận ủy quyền của Công ty TNHH Hàm Rồng.');
  first.unmount();
  render(<OfferPage />);
  await screen.findByText('Bạn đã nhận ủy quyền của Công ty TNHH Hàm Rồng.');
  screen.getByText('Khi bắt đầu một hồ sơ, bạn chọn được họ làm chủ hồ sơ.');
  screen.getByRole('link', { name: 'Đến danh sách hồ sơ' });
});
