import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { Page } from '#/api/pages';
import type {
  ActivationCode,
  AdministeredAgency,
  NewOfficer,
  NewPost,
  StaffFile,
  StaffItem,
  StaffState,
} from '#/api/types';

export interface StaffQuestion {
  readonly words: string;
  readonly agency: string | undefined;
  readonly state: StaffState | undefined;
}

/** A page of the officers whom the administrator keeps. */
export function listStaff({ words, agency, state }: StaffQuestion, after?: string): Promise<Outcome<Page<StaffItem>>> {
  const query = {
    ...(words !== '' && { q: words }),
    ...(agency !== undefined && { agency }),
    ...(state !== undefined && { state }),
    ...(after !== undefined && { after }),
  };
  return outcome(api.GET('/officer/officers', { params: { query } }));
}

export function getStaffFile(officerId: string): Promise<Outcome<StaffFile>> {
  return outcome(api.GET('/officer/officers/{officerId}', { params: { path: { officerId } } }));
}

export function listAdministeredAgencies(): Promise<Outcome<{ readonly items: readonly AdministeredAgency[] }>> {
  return outcome(api.GET('/officer/administered-agencies'));
}

export function enterOfficer(body: NewOfficer): Promise<Outcome<StaffFile>> {
  return outcome(api.POST('/officer/officers', { body }));
}

export function givePost(officerId: string, body: NewPost): Promise<Outcome<StaffFile>> {
  return outcome(api.POST('/officer/officers/{officerId}/posts', { params: { path: { officerId } }, body }));
}

/** Ends a post; `validTo` is the first day on which it no longer holds. */
export function endPost(
  officerId: string,
  postId: string,
  validTo: string,
  reason: string,
): Promise<Outcome<StaffFile>> {
  const params = { path: { officerId, postId } };
  return outcome(api.POST('/officer/officers/{officerId}/posts/{postId}/end', { params, body: { validTo, reason } }));
}

export function suspendOfficer(officerId: string, reason: string): Promise<Outcome<StaffFile>> {
  const params = { path: { officerId } };
  return outcome(api.POST('/officer/officers/{officerId}/suspension', { params, body: { reason } }));
}

export function reinstateOfficer(officerId: string, reason: string): Promise<Outcome<StaffFile>> {
  const params = { path: { officerId } };
  return outcome(api.POST('/officer/officers/{officerId}/reinstatement', { params, body: { reason } }));
}

/** A code that is told this once; the credentials from before hold no longer. */
export function issueActivationCode(officerId: string, reason: string): Promise<Outcome<ActivationCode>> {
  const params = { path: { officerId } };
  return outcome(api.POST('/officer/officers/{officerId}/activation-code', { params, body: { reason } }));
}
