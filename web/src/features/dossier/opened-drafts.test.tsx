import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import { rememberSession } from '#/api/session';
import { DossierRoutes } from '#/features/dossier/dossier-routes';

const form = seededForm('1.005092');
let online: boolean;
let status: string;
let gone: boolean;

const dossier = () => ({
  ...{ id: 'd1', version: 1, status, expected: 'WAIT', actions: [], attachments: [], requirements: [], timeline: [] },
  ...{ answers: sampleAnswers('1.005092'), delivery: { method: 'ONLINE' } },
  procedure: { code: '1.005092', name: 'Cấp bản sao văn bằng', formId: '1.005092', formVersion: 1 },
  agency: { name: 'Sở Tư pháp' },
  owner: { name: 'Lê Thị Nhung' },
});

async function serve(request: Request): Promise<Response> {
  if (!online) throw new TypeError('Failed to fetch');
  const { pathname } = new URL(request.url);
  if (pathname.includes('/forms/')) return Response.json(form);
  if (pathname.includes('/procedures/')) return Response.json({ requiredDocuments: [] });
  const problem = { type: '/problems/dossier-not-found', title: 'Không tìm thấy hồ sơ', status: 404 };
  return gone ? Response.json(problem, { status: 404 }) : Response.json(dossier());
}

const signedInAs = (id: string) =>
  rememberSession({ expiresInSeconds: 3600, caller: { kind: 'APPLICANT', id, name: 'Lê Thị Nhung' } } as never);

const shown = () => render(<DossierRoutes id="d1" />);

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/ho-so/d1');
  online = true;
  gone = false;
  status = 'DRAFT';
  vi.stubGlobal('fetch', serve);
  signedInAs('a1');
});
afterEach(() => vi.unstubAllGlobals());

it('opens a draft without a network once it was opened with one', async () => {
  const first = shown();
  await screen.findByText('Chuẩn bị hồ sơ');
  first.unmount();
  online = false;
  shown();
  await screen.findByText('Chuẩn bị hồ sơ');
});

it('leaves nothing of a draft on the device once the right over it has ended', async () => {
  const first = shown();
  await screen.findByText('Chuẩn bị hồ sơ');
  first.unmount();
  gone = true;
  const second = shown();
  await screen.findByText('Không tìm thấy hồ sơ');
  second.unmount();
  expect(localStorage.getItem('motcua.draft.opened')).toBeNull();
});

it('shows nobody the draft that somebody else opened on this device', async () => {
  const first = shown();
  await screen.findByText('Chuẩn bị hồ sơ');
  first.unmount();
  online = false;
  signedInAs('a2');
  shown();
  await screen.findByText('Chưa kết nối được với cổng');
});

it('keeps no dossier that is no draft any more', async () => {
  const first = shown();
  await screen.findByText('Chuẩn bị hồ sơ');
  expect(localStorage.getItem('motcua.draft.opened')).toContain('Lê Thị Nhung');
  first.unmount();
  status = 'SUBMITTED';
  history.replaceState(null, '', '/ho-so/d1/rut');
  shown();
  await vi.waitFor(() => expect(localStorage.getItem('motcua.draft.opened')).toBeNull());
});
