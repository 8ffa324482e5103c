import { useEffect } from 'react';
import { useResource, type Resource } from '#/api/resource';
import type { Batch } from '#/api/types';
import { getBatch } from '#/features/dossier/batch/get-batch';

const STEP = 1_500;

/** A batch as it is at any moment: asked for again as long as something of it waits and somebody looks. */
export function useWatchedBatch(batchId: string): Resource<Batch> {
  const batch = useResource(`batch ${batchId}`, () => getBatch(batchId));
  const data = batch.state === 'ready' ? batch.data : undefined;
  const works = data !== undefined && isWorking(data);
  useEffect(() => {
    if (!works) return;
    const timer = setInterval(() => {
      if (!document.hidden) void batch.refresh();
    }, STEP);
    return () => clearInterval(timer);
  }, [works, batch.refresh]);
  return batch;
}

export function isWorking({ counts }: Batch): boolean {
  return counts.waiting + counts.submitting > 0;
}
