import { beforeEach, expect, it, vi } from 'vitest';
import { success } from '#/api/outcome';
import type { Sending } from '#/api/resumable';
import { sendPaper } from '#/features/dossier/attachments/send-paper';

const resumable = vi.hoisted(() => ({ sendResumably: vi.fn(), endUpload: vi.fn() }));
vi.mock('#/api/resumable', () => resumable);

interface Asked {
  readonly path: string;
  readonly body: unknown;
}
const photo = (name: string) => new File([name], name, { type: 'image/jpeg' });
const report = { onProgress: vi.fn(), onWaiting: vi.fn() };
const send = (...files: readonly File[]) => sendPaper({ dossierId: 'd1', requiredDocument: 'CCCD', files }, report);
let asked: Asked[];
let status: number;

beforeEach(() => {
  vi.clearAllMocks();
  asked = [];
  status = 201;
  resumable.sendResumably.mockImplementation((file: File) => Promise.resolve(success({ uploadId: `u-${file.name}` })));
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push({ path: new URL(request.url).pathname.replace('/api/v1/dossiers/d1', ''), body: await request.json() });
    return Response.json(status === 201 ? { id: 'p1' } : { type: 'x', title: 'Hỏng', status }, { status });
  });
});

it('one file is sent and attached', async () => {
  expect(await send(photo('mot'))).toEqual(success({ id: 'p1' }));
  expect(asked).toEqual([{ path: '/attachments/uploaded', body: { requiredDocument: 'CCCD', uploads: ['u-mot'] } }]);
});

it('a file that is here already is attached without being sent', async () => {
  resumable.sendResumably.mockResolvedValue(success({ documentId: 'known' }));
  await send(photo('mot'));
  expect(asked).toEqual([
    { path: '/reused-papers', body: { requiredDocument: 'CCCD', source: 'DOCUMENT', sourceId: 'known' } },
  ]);
});

it('several photographs become one paper, in their order, and tell how far they are together', async () => {
  resumable.sendResumably.mockImplementation((file: File, sending: Sending) => {
    sending.onProgress(0.5);
    return Promise.resolve(success({ uploadId: `u-${file.name}` }));
  });
  await send(photo('hai'), photo('mot'));
  expect(asked).toMatchObject([{ body: { uploads: ['u-hai', 'u-mot'] } }]);
  expect(report.onProgress.mock.calls.flat()).toEqual([0.25, 0.5, 0.75, 1]);
});

it('a page that is here already, or is twice among them, is an upload of its own all the same', async () => {
  let next = 0;
  resumable.sendResumably.mockImplementation((_file: File, { reuse }: Sending) =>
    Promise.resolve(success(reuse ? { uploadId: 'same' } : { uploadId: `own-${next++}` })),
  );
  await send(photo('mot'), photo('mot'));
  resumable.sendResumably.mockImplementation((_file: File, { reuse }: Sending) =>
    Promise.resolve(success(reuse ? { documentId: 'known' } : { uploadId: `own-${next++}` })),
  );
  await send(photo('mot'), photo('hai'));
  expect(asked).toMatchObject([{ body: { uploads: ['same', 'own-0'] } }, { body: { uploads: ['own-1', 'own-2'] } }]);
});

it('what is refused for good is let go of, and what is not is kept to be tried again', async () => {
  status = 422;
  await send(photo('mot'));
  expect(resumable.endUpload).toHaveBeenCalledWith('u-mot');
  resumable.endUpload.mockClear();
  status = 409;
  await send(photo('mot'));
  expect(resumable.endUpload).not.toHaveBeenCalled();
});
