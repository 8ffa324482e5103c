import { api } from '#/api/client';
import { outcome, success, unreachable, type Outcome } from '#/api/outcome';
import { persistently } from '#/api/persistently';
import { randomKey } from '#/api/random-key';
import { endUpload, sendResumably, type Sending } from '#/api/resumable';
import type { Attachment } from '#/api/types';
import { reuseDocument } from '#/features/dossier/attachments/reuse-paper';

export interface Paper {
  readonly dossierId: string;
  readonly requiredDocument: string;
  /** One file, or photographs that become one PDF in this order. */
  readonly files: readonly File[];
}

export type Report = Pick<Sending, 'onProgress' | 'onWaiting'>;

/** What the server says of the files themselves: they would be refused again, and need not count among the open uploads. */
export const REFUSED: ReadonlySet<number> = new Set([413, 415, 422]);

/** Sends what a paper consists of and attaches it; a file that is here already is attached without being sent. */
export async function sendPaper(paper: Paper, report: Report): Promise<Outcome<Attachment>> {
  const [only, ...more] = paper.files;
  if (only !== undefined && more.length === 0) {
    const sent = await sendResumably(only, { ...report, reuse: true });
    if (!sent.ok) return sent;
    const here = sent.data;
    return 'documentId' in here
      ? persistently(() => reuseDocument(paper.dossierId, paper.requiredDocument, here.documentId), report)
      : attachUploads(paper, [here.uploadId], report);
  }
  const sent = await sendPages(paper.files, report);
  return sent.ok ? attachUploads(paper, sent.data, report) : sent;
}

/** One after the other: side by side on a weak line none would come through. */
async function sendPages(files: readonly File[], report: Report): Promise<Outcome<readonly string[]>> {
  const ids: string[] = [];
  for (const [place, file] of files.entries()) {
    const onProgress = (sent: number) => report.onProgress((place + sent) / files.length);
    const sent = await sendPage(file, ids, { ...report, onProgress });
    if (!sent.ok) return sent;
    ids.push(sent.data);
    report.onProgress((place + 1) / files.length);
  }
  return success(ids);
}

/** A page must be an upload of its own; one that was sent before a cut is gone on with. */
async function sendPage(file: File, before: readonly string[], report: Report): Promise<Outcome<string>> {
  const found = await sendResumably(file, { ...report, reuse: true });
  if (!found.ok) return found;
  if ('uploadId' in found.data && !before.includes(found.data.uploadId)) return success(found.data.uploadId);
  const sent = await sendResumably(file, { ...report, reuse: false });
  if (!sent.ok) return sent;
  return 'uploadId' in sent.data ? success(sent.data.uploadId) : unreachable();
}

async function attachUploads(
  { dossierId, requiredDocument }: Paper,
  uploads: readonly string[],
  report: Report,
): Promise<Outcome<Attachment>> {
  const header = { 'Idempotency-Key': randomKey() };
  const attached = await persistently(
    () =>
      outcome(
        api.POST('/dossiers/{dossierId}/attachments/uploaded', {
          params: { path: { dossierId }, header },
          body: { requiredDocument, uploads: [...uploads] },
        }),
      ),
    report,
  );
  if (!attached.ok && REFUSED.has(attached.problem.status)) uploads.forEach(id => void endUpload(id));
  return attached;
}
