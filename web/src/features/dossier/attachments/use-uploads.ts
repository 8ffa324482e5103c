import { useState } from 'react';
import { t } from '#/i18n/translate';
import { problemKind } from '#/api/outcome';
import type { Problem, RequiredDocument } from '#/api/types';
import { fileError } from '#/features/dossier/attachments/file-rules';
import { REFUSED, sendPaper } from '#/features/dossier/attachments/send-paper';
import { attached, type KnownChange } from '#/features/dossier/known-change';

export interface Upload {
  readonly key: number;
  /** One file, or photographs that become one PDF. */
  readonly files: readonly File[];
  /** What it is called on the page. */
  readonly name: string;
  /** From 0 to 1. */
  readonly sent: number;
  /** Whether it waits for the network. */
  readonly waiting?: boolean;
  readonly error?: string;
  /** Whether this file can never be taken, however often it is sent. */
  readonly refused?: boolean;
}

export interface Uploads {
  readonly list: readonly Upload[];
  /** Sends each file as a paper of its own. */
  readonly add: (files: readonly File[]) => void;
  /** Sends photographs as the pages of one PDF. */
  readonly join: (pages: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  readonly dismiss: (upload: Upload) => void;
}

let nextKey = 0;
/** What was chosen first is sent first, and alone: side by side on a weak line nothing would come through. */
let last: Promise<unknown> = Promise.resolve();

/** The files on their way for one paper; each is gone from the list once the server has it. */
export function useUploads(
  dossierId: string,
  document: RequiredDocument,
  onAttached: (change: KnownChange) => Promise<void>,
): Uploads {
  const [list, setList] = useState<readonly Upload[]>([]);
  const update = (key: number, change: Partial<Upload>) =>
    setList(now => now.map(each => (each.key === key ? { ...each, ...change } : each)));
  const remove = (key: number) => setList(now => now.filter(each => each.key !== key));
  const send = async (upload: Upload) => {
    const { key, files } = upload;
    const report = {
      onProgress: (sent: number) => update(key, { sent }),
      onWaiting: (waiting: boolean) => update(key, { waiting }),
    };
    const taken = await sendPaper({ dossierId, requiredDocument: document.code, files }, report);
    if (!taken.ok) return update(key, failure(taken.problem, upload));
    await onAttached(attached(taken.data));
    remove(key);
  };
  const begin = (uploads: readonly Upload[]) => {
    setList(now => [...now.filter(each => each.error === undefined), ...uploads]);
    uploads
      .filter(each => each.error === undefined)
      .forEach(each => {
        const sent = last.then(() => send(each));
        last = sent.catch(() => undefined);
      });
  };
  return {
    list,
    add: files => begin(files.map(file => prepared([file], document))),
    join: pages => begin([prepared(pages, document)]),
    retry: upload => {
      remove(upload.key);
      begin([prepared(upload.files, document)]);
    },
    dismiss: upload => remove(upload.key),
  };
}

function prepared(files: readonly File[], document: RequiredDocument): Upload {
  const [first] = files;
  const name = files.length === 1 ? (first?.name ?? '') : t('file.joined', { count: files.length });
  const error = files.map(file => fileError(file, document)).find(each => each !== undefined);
  const upload = { key: nextKey++, files, name, sent: 0 };
  return error === undefined ? upload : { ...upload, error, refused: true };
}

const NO_PDF = new Set(['document-type-not-accepted', 'document-damaged']);

function failure(problem: Problem, { files, name }: Upload): Partial<Upload> {
  const refused = REFUSED.has(problem.status);
  if (files[0]?.type === 'application/pdf' && NO_PDF.has(problemKind(problem))) {
    return { error: t('file.notPdf', { name }), refused };
  }
  return { error: `${t('file.failed', { name })}. ${problem.detail ?? problem.title}`, refused };
}
