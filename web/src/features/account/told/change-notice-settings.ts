import { api, ifMatch } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { ChosenNoticeSettings, NoticeSettings } from '#/api/types';

/** Chooses how to be told, unless another device changed it meanwhile. */
export function changeNoticeSettings(version: number, body: ChosenNoticeSettings): Promise<Outcome<NoticeSettings>> {
  return outcome(api.PUT('/me/notice-settings', { body, params: { header: ifMatch(version) } }));
}
