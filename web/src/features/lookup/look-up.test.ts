import { expect, it, vi } from 'vitest';
import { dossierCodeIn, lookUp } from '#/features/lookup/look-up';

it.each([' h56.31 261124 0001 ', 'H56.31-261124-0001', 'h56.31–261124 - 0001'])(
  '%s is read as it is printed',
  typed => {
    expect(dossierCodeIn(typed)).toBe('H56.31-261124-0001');
  },
);

it('what is not found may be either code', async () => {
  const problem = { type: '/problems/dossier-not-found', title: 'Không tìm thấy hồ sơ', status: 404 };
  vi.stubGlobal('fetch', async () => Response.json(problem, { status: 404 }));
  const found = await lookUp('H56.31-261124-0001', 'AAAAAA');
  expect(found.ok ? '' : found.problem.detail).toContain('cả mã hồ sơ lẫn mã tra cứu');
  vi.unstubAllGlobals();
});
