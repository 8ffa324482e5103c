import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Batch, DeliveryMethod } from '#/api/types';
import { keyUnder, settleKey } from '#/features/dossier/idempotency-key';

export interface Table {
  readonly procedure: string;
  readonly agency: string;
  readonly owner: string;
  readonly delivery: DeliveryMethod | undefined;
  readonly file: File;
}

/** Sends a table. The same file sent again after no answer is the same batch, also after a reload. */
export async function sendTable({ procedure, agency, owner, delivery, file }: Table): Promise<Outcome<Batch>> {
  const query = { procedure, agency, owner, ...(delivery !== undefined && { delivery }) };
  const what = [...Object.values(query), file.name, file.size, file.lastModified].join(' ');
  const key = keyUnder(`motcua.table.${what}`);
  const bytes = await file.arrayBuffer();
  const request = api.POST('/dossier-batches/table', {
    params: { query, header: { 'Idempotency-Key': key.value } },
    headers: { 'Content-Type': 'text/csv' },
    body: '',
    // The file goes byte by byte as it is.
    bodySerializer: () => bytes,
  });
  return settleKey(key, await outcome(request));
}
