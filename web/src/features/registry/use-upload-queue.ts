import { useRef, useState } from 'react';
import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { Outcome } from '#/api/outcome';

export interface QueuedFile {
  readonly key: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly sent: number;
  readonly error?: string;
  /** Whether it can never be taken, however often it is sent. */
  readonly refused?: boolean;
}

export interface FileRules {
  readonly accept: readonly string[];
  readonly maxMegabytes: number;
}

export interface UploadQueue {
  readonly list: readonly QueuedFile[];
  readonly add: (files: readonly File[]) => void;
  readonly retry: (queued: QueuedFile) => void;
  readonly dismiss: (queued: QueuedFile) => void;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
};
const MEGABYTE = 1024 * 1024;

/** What the server says of a file itself, which sending it again does not change. */
const REFUSED = new Set([413, 415, 422]);

let nextKey = 0;

/** Files on their way, one after another: each is gone from the list once the server has it. */
export function useUploadQueue<T>(
  rules: FileRules,
  send: (file: File, onProgress: (sent: number) => void) => Promise<Outcome<T>>,
  onTaken: (taken: T) => void,
): UploadQueue {
  const [list, setList] = useState<readonly QueuedFile[]>([]);
  const last = useRef(Promise.resolve());
  const latest = useRef({ send, onTaken });
  latest.current = { send, onTaken };
  const update = (key: number, change: Partial<QueuedFile>) =>
    setList(now => now.map(each => (each.key === key ? { ...each, ...change } : each)));
  const remove = (key: number) => setList(now => now.filter(each => each.key !== key));
  const take = async ({ key, file }: QueuedFile) => {
    const taken = await latest.current.send(file, sent => update(key, { sent }));
    if (taken.ok) {
      remove(key);
      latest.current.onTaken(taken.data);
    } else {
      const { detail, title, status } = taken.problem;
      const error = `${t('file.failed', { name: file.name })}. ${detail ?? title}`;
      update(key, { error, refused: REFUSED.has(status) });
    }
  };
  const enqueue = (queued: QueuedFile) => {
    last.current = last.current.then(() => take(queued));
  };
  return {
    list,
    add: files => {
      const added = files.map(file => begin(file, rules));
      setList(now => [...now.filter(each => each.error === undefined), ...added]);
      added.filter(each => each.error === undefined).forEach(enqueue);
    },
    retry: queued => {
      const again = begin(queued.file, rules);
      setList(now => now.map(each => (each.key === queued.key ? again : each)));
      if (again.error === undefined) enqueue(again);
    },
    dismiss: queued => remove(queued.key),
  };
}

/** What the server would refuse is not sent: on a slow line that would cost the whole upload. */
function begin(file: File, { accept, maxMegabytes }: FileRules): QueuedFile {
  const key = nextKey++;
  const { name, size, type } = file;
  if (size > maxMegabytes * MEGABYTE) {
    const error = t('file.tooLarge', { name, size: formatBytes(size), limit: `${maxMegabytes} MB` });
    return { key, file, sent: 0, error, refused: true };
  }
  // A device that does not know a file's type leaves it empty: the server looks at the content.
  if (type !== '' && !accept.includes(type)) {
    const types = accept.map(each => TYPE_NAMES[each] ?? each).join(', ');
    return { key, file, sent: 0, error: t('file.wrongType', { name, types }), refused: true };
  }
  return { key, file, sent: 0 };
}
