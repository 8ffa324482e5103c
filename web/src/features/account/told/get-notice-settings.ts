import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NoticeSettings } from '#/api/types';

/** How the caller wants to be told. */
export function getNoticeSettings(): Promise<Outcome<NoticeSettings>> {
  return outcome(api.GET('/me/notice-settings'));
}
