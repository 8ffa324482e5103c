import { act, renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, success, unreachable } from '#/api/outcome';
import { rememberSession } from '#/api/session';
import { useDossier, type DossierData } from '#/features/dossier/dossier-data';
import { attached, removed } from '#/features/dossier/known-change';
import { openedDrafts } from '#/features/dossier/opened-drafts';

const asked = vi.hoisted(() => ({ dossier: vi.fn(), form: vi.fn(), procedure: vi.fn() }));
vi.mock('#/features/dossier/get-dossier', () => ({ getDossier: asked.dossier }));
vi.mock('#/api/get-form', () => ({ getForm: asked.form }));
vi.mock('#/api/get-procedure', () => ({ getProcedure: asked.procedure }));

const paper = (id: string) => ({ id, requiredDocumentCode: 'KQ1', submitted: false }) as never;
const draft = (papers: readonly string[], version = 1) =>
  ({
    ...{ id: 'd1', version, status: 'DRAFT', attachments: papers.map(paper) },
    procedure: { code: '1.005092', formId: 'F', formVersion: 1 },
  }) as never;
const shownOf = (resource: ReturnType<typeof useDossier>) =>
  resource.state === 'ready' ? resource.data.dossier.attachments.map(({ id }) => id) : resource.state;

async function shown(papers: readonly string[]) {
  asked.dossier.mockResolvedValue(success(draft(papers)));
  const hook = renderHook(() => useDossier('d1'));
  await waitFor(() => expect(shownOf(hook.result.current)).toEqual(papers));
  return hook.result;
}

beforeEach(() => {
  localStorage.clear();
  rememberSession({ expiresInSeconds: 3600, caller: { kind: 'APPLICANT', id: 'a1', name: 'Lê Thị Nhung' } } as never);
  asked.form.mockResolvedValue(success({ title: 'F' }));
  asked.procedure.mockResolvedValue(success({ requiredDocuments: [] }));
});

describe('a dossier that cannot be read anew for want of a network', () => {
  it('has the paper that was just taken, and not the one that was removed', async () => {
    const page = await shown(['p1']);
    asked.dossier.mockResolvedValue(unreachable());
    await act(() => page.current.reload(attached(paper('p2'))));
    expect(shownOf(page.current)).toEqual(['p1', 'p2']);
    await act(() => page.current.reload(removed('p1')));
    expect(shownOf(page.current)).toEqual(['p2']);
    expect(openedDrafts.read('d1')?.dossier.attachments).toHaveLength(1);
  });

  it('is never shown as the device kept it before', async () => {
    const page = await shown(['p1', 'p2']);
    openedDrafts.write({ ...(openedDrafts.read('d1') as DossierData), dossier: draft(['p1']) });
    asked.dossier.mockResolvedValue(unreachable());
    await act(() => page.current.reload());
    expect(shownOf(page.current)).toBe('failed');
  });

  it('is shown as it was read where its form alone cannot be had', async () => {
    const page = await shown(['p1']);
    asked.dossier.mockResolvedValue(success(draft(['p1', 'p2'])));
    asked.form.mockResolvedValue(unreachable());
    await act(() => page.current.reload());
    expect(shownOf(page.current)).toEqual(['p1', 'p2']);
  });

  it('keeps on the device the answers that were saved since it was shown', async () => {
    const page = await shown([]);
    openedDrafts.write({ ...(openedDrafts.read('d1') as DossierData), dossier: draft([], 2) });
    asked.dossier.mockResolvedValue(unreachable());
    await act(() => page.current.reload(attached(paper('p1'))));
    expect(openedDrafts.read('d1')?.dossier).toMatchObject({ version: 2, attachments: [{ id: 'p1' }] });
  });
});

describe('a dossier that is read anew before it was read', () => {
  /** Begins a reading whose answer comes when it is called. */
  function reading(page: { readonly current: ReturnType<typeof useDossier> }, ...change: [] | [typeof TAKEN]) {
    let answer: (told: unknown) => void = () => undefined;
    asked.dossier.mockReturnValueOnce(new Promise(resolve => (answer = resolve)));
    const done = page.current.reload(...change);
    return async (told: unknown) => {
      answer(told);
      await act(() => done);
    };
  }
  const TAKEN = attached(paper('p2'));

  it('is kept as it was read last, whatever comes later', async () => {
    const page = await shown(['p1']);
    const first = reading(page);
    const second = reading(page);
    await second(success(draft(['p1', 'p2'])));
    await first(success(draft(['p1'])));
    expect(openedDrafts.read('d1')?.dossier.attachments).toHaveLength(2);
    expect(shownOf(page.current)).toEqual(['p1', 'p2']);
  });

  it('has what was taken meanwhile where none of the readings succeeds', async () => {
    const page = await shown(['p1']);
    const first = reading(page, TAKEN);
    const second = reading(page);
    await first(unreachable());
    await second(unreachable());
    expect(shownOf(page.current)).toEqual(['p1', 'p2']);
    expect(openedDrafts.read('d1')?.dossier.attachments).toHaveLength(2);
  });
});

it('is not kept in an earlier version than it was kept in', async () => {
  const page = await shown(['p1']);
  openedDrafts.write({ ...(openedDrafts.read('d1') as DossierData), dossier: draft(['p1', 'p2'], 3) });
  asked.dossier.mockResolvedValue(success(draft(['p1'], 2)));
  await act(() => page.current.reload());
  expect(openedDrafts.read('d1')?.dossier).toMatchObject({ version: 3 });
});

it('says why the server refused to show a dossier anew, whatever was known', async () => {
  const page = await shown(['p1']);
  asked.dossier.mockResolvedValue(failureOf(undefined, 500));
  await act(() => page.current.reload(attached(paper('p2'))));
  expect(shownOf(page.current)).toBe('failed');
});
