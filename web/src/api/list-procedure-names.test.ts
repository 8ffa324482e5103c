import { afterEach, expect, it, vi } from 'vitest';
import { listProcedureNames } from '#/api/list-procedure-names';

afterEach(() => vi.unstubAllGlobals());

it('lists every procedure, however many pages there are', async () => {
  vi.stubGlobal('fetch', ({ url }: Request) => {
    const after = new URL(url).searchParams.get('after');
    const page =
      after === null ? { items: [{ code: 'a', name: 'A' }], next: '2' } : { items: [{ code: 'b', name: 'B' }] };
    return Promise.resolve(new Response(JSON.stringify(page)));
  });
  const names = await listProcedureNames();
  expect(names.ok && names.data.map(({ code }) => code)).toEqual(['a', 'b']);
});
