import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { rememberSession } from '#/api/session';
import { LiveServer } from '#/testing/live-server';
import { sampleAnswers, seededForm } from '#/testing/seeds';
import { DossierRoutes } from '#/features/dossier/dossier-routes';
import { DossiersPage } from '#/features/dossier/track/dossiers-page';

const PROCEDURE = { code: '1.005092', name: 'Cấp bản sao văn bằng', formId: '1.005092', formVersion: 1 };
let status: string;
let live: LiveServer;
let read: string[];

const dossier = () => ({
  ...{ id: 'd1', code: 'H56.01-261122-0001', version: 1, status, actions: [], attachments: [], requirements: [] },
  ...{ expected: { kind: 'WAIT' }, answers: sampleAnswers('1.005092'), delivery: { method: 'ONLINE' } },
  ...{ procedure: PROCEDURE, agency: { name: 'Sở Tư pháp' }, owner: { name: 'Lê Thị Nhung' }, lookupCheck: 'ABCDEF' },
  ...{ history: [], supplementRequests: [], papers: [], updatedAt: '2026-11-22T02:00:00Z' },
});

async function serve(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname.endsWith('/live')) return live.open();
  if (pathname.includes('/forms/')) return Response.json(seededForm('1.005092'));
  if (pathname.includes('/procedures/')) return Response.json({ ...PROCEDURE, requiredDocuments: [] });
  if (/(papers|owners)$/.test(pathname)) return Response.json({ items: [] });
  read.push(pathname);
  const summary = { ...dossier(), procedureName: PROCEDURE.name, agencyName: 'Sở Tư pháp', ownerName: 'Lê Thị Nhung' };
  return Response.json(pathname.endsWith('/dossiers') ? { items: [summary] } : dossier());
}

beforeEach(() => {
  status = 'SUBMITTED';
  live = new LiveServer();
  read = [];
  vi.stubGlobal('fetch', serve);
  rememberSession({ expiresInSeconds: 3600, caller: { kind: 'APPLICANT', id: 'a1', name: 'Nhung' } } as never);
});

it('a dossier is shown as it is by now, and is not asked for when another one changes', async () => {
  history.replaceState(null, '', '/ho-so/d1');
  render(<DossierRoutes id="d1" />);
  await screen.findByText('Đã nộp, chờ tiếp nhận', { selector: '.tag' });
  await live.begins();
  await vi.waitFor(() => expect(read).toHaveLength(2));
  await live.changes('d2', 'ACCEPTED');
  expect(read).toHaveLength(2);
  status = 'ACCEPTED';
  await live.changes('d1', 'ACCEPTED');
  await screen.findByText('Đã tiếp nhận', { selector: '.tag' });
});

it('the list of dossiers follows too', async () => {
  history.replaceState(null, '', '/ho-so');
  render(<DossiersPage />);
  await screen.findByText('Đã nộp, chờ tiếp nhận', { selector: '.tag' });
  await live.begins();
  expect(read).toHaveLength(1);
  status = 'ACCEPTED';
  await live.changes('d1', 'ACCEPTED');
  await screen.findByText('Đã tiếp nhận', { selector: '.tag' });
});
