import { useState } from 'react';
import { t } from '#/i18n/translate';
import { problemKind } from '#/api/outcome';
import type { Problem, RequiredDocument } from '#/api/types';
import { attachPaper } from '#/features/dossier/attachments/attach-paper';
import { fileError } from '#/features/dossier/attachments/file-rules';
import { attached, type KnownChange } from '#/features/dossier/known-change';

export interface Upload {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly sent: number;
  readonly error?: string;
  /** Whether this file can never be taken, however often it is sent. */
  readonly refused?: boolean;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  readonly dismiss: (upload: Upload) => void;
}

let nextKey = 0;

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
  const send = async ({ key, file }: Upload) => {
    const taken = await attachPaper(dossierId, document.code, file, sent => update(key, { sent }));
    if (!taken.ok) return update(key, failure(taken.problem, file));
    await onAttached(attached(taken.data));
    remove(key);
  };
  return {
    list,
    add: files => {
      const added = files.map(file => begin(file, document));
      setList(now => [...now.filter(each => each.error === undefined), ...added]);
      added.filter(each => each.error === undefined).forEach(each => void send(each));
    },
    retry: upload => {
      const again = begin(upload.file, document);
      setList(now => now.map(each => (each.key === upload.key ? again : each)));
      if (again.error === undefined) void send(again);
    },
    dismiss: upload => remove(upload.key),
  };
}

function begin(file: File, document: RequiredDocument): Upload {
  const error = fileError(file, document);
  const key = nextKey++;
  return error === undefined ? { key, file, sent: 0 } : { key, file, sent: 0, error, refused: true };
}

/** What the server says of a file itself, which sending it again does not change. */
const REFUSED = new Set([413, 415, 422]);
const NO_PDF = new Set(['document-type-not-accepted', 'document-damaged']);

function failure(problem: Problem, file: File): Partial<Upload> {
  const refused = REFUSED.has(problem.status);
  if (file.type === 'application/pdf' && NO_PDF.has(problemKind(problem))) {
    return { error: t('file.notPdf', { name: file.name }), refused };
  }
  return { error: `${t('file.failed', { name: file.name })}. ${problem.detail ?? problem.title}`, refused };
}
