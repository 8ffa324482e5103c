import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { OutageNotices } from '#/api/types';

/** The outages that last and those that are announced. */
export function listOutages(): Promise<Outcome<OutageNotices>> {
  return outcome(api.GET('/outages'));
}
