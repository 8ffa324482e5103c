import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OfficerNotices } from '#/api/types';
import { noticesChanged } from '#/features/notice/notices-changed';

/** One page of what the officer was told, newest first. */
export function listNotices(after?: string): Promise<Outcome<OfficerNotices>> {
  return outcome(api.GET('/officer/notices', { params: { query: after === undefined ? {} : { after } } }));
}

/** Notes that a notice has been read, and tells whoever counts them. */
export async function markRead(noticeId: string): Promise<Outcome<unknown>> {
  const read = await outcome(api.POST('/officer/notices/{noticeId}/read', { params: { path: { noticeId } } }));
  if (read.ok) noticesChanged();
  return read;
}
