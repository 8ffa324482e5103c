import { sampleAnswers, seededForm } from '#/testing/seeds';
import type { OfficerDossier } from '#/api/types';

const PROCEDURE = { code: '1.005092', name: 'Cấp bản sao văn bằng', formId: '1.005092', formVersion: 1 };

/** A dossier on an officer's desk as the contract has it, with only what pages read of it. */
export function officerDossier(changes: Partial<Record<keyof OfficerDossier, unknown>> = {}): OfficerDossier {
  return {
    id: 'd1',
    code: 'H56.01-261122-0001',
    status: 'SUBMITTED',
    version: 1,
    level: 4,
    procedure: PROCEDURE,
    agency: { id: 'a1', code: 'H56.01', name: 'Sở Tư pháp' },
    owner: { name: 'Lê Thị Nhung', identifier: '038190000001' },
    submittedBy: { name: 'Lê Thị Nhung' },
    answers: sampleAnswers('1.005092'),
    attachments: [],
    step: { name: 'Tiếp nhận', unitName: 'Bộ phận một cửa' },
    actions: ['ACCEPT', 'REFUSE', 'REQUEST_SUPPLEMENT'],
    supplementRequests: [],
    submittedAt: '2026-11-22T02:00:00Z',
    history: [{ event: 'SUBMITTED', at: '2026-11-22T02:00:00Z', by: 'APPLICANT', byName: 'Lê Thị Nhung' }],
    ...changes,
  } as never;
}

/** What the server answers to those who read the dossier; undefined to any other request. */
export function readingOf(dossier: OfficerDossier, request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  if (request.method !== 'GET') return undefined;
  if (pathname.endsWith('/result-document')) return Response.json({ actions: [], suggestedKind: 'DECISION' });
  if (pathname.endsWith('/papers')) return Response.json({ items: [] });
  if (/\/forms\//.test(pathname)) return Response.json(seededForm('1.005092'));
  if (/\/procedures\//.test(pathname)) {
    return Response.json({ ...PROCEDURE, requiredDocuments: [], delivery: ['ONLINE'] });
  }
  return pathname.endsWith(`/officer/dossiers/${dossier.id}`) ? Response.json(dossier) : undefined;
}

/** A refusal as the server writes it. */
export function refusal(kind: string, status: number): Response {
  return Response.json({ type: `https://motcua.vn/problems/${kind}`, title: kind, status }, { status });
}
