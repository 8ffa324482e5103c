import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

const LEVEL_ONE_CODE = /^[A-Z]\d{2}$/;

/** The provinces whose agencies the portal serves. */
export async function listProvinces(): Promise<Outcome<readonly Province[]>> {
  const page = await outcome(api.GET('/agencies', { params: { query: { tier: 'PROVINCE', limit: 100 } } }));
  return page.ok ? success(page.data.items.filter(agency => LEVEL_ONE_CODE.test(agency.code))) : page;
}
