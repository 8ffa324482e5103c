import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { RequiredDocument } from '#/api/types';
import { attachPaper } from '#/features/dossier/attachments/attach-paper';
import { fileError } from '#/features/dossier/attachments/file-rules';

export interface Upload {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly sent: number;
  readonly error?: string;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly add: (files: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  readonly dismiss: (upload: Upload) => void;
}

let nextKey = 0;

/** The files on their way for one paper; each is gone from the list once the server has it. */
export function useUploads(dossierId: string, document: RequiredDocument, onAttached: () => Promise<void>): Uploads {
  const [list, setList] = useState<readonly Upload[]>([]);
  const update = (key: number, change: Partial<Upload>) =>
    setList(now => now.map(each => (each.key === key ? { ...each, ...change } : each)));
  const remove = (key: number) => setList(now => now.filter(each => each.key !== key));
  const send = async ({ key, file }: Upload) => {
    const attached = await attachPaper(dossierId, document.code, file, sent => update(key, { sent }));
    if (!attached.ok) return update(key, { error: reasonOf(attached.problem, file) });
    await onAttached();
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
  return error === undefined ? { key, file, sent: 0 } : { key, file, sent: 0, error };
}

function reasonOf(problem: { title: string; detail?: string }, file: File): string {
  return `${t('file.failed', { name: file.name })}. ${problem.detail ?? problem.title}`;
}
