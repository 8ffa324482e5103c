import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { NewPhoneChange, PhoneChangeAsked, PhoneChangeChallenge, PhoneChanged } from '#/api/types';

/** Sends a code to the phone in the hand of somebody at the counter. */
export function sendPhoneChangeCode(identifier: string, phone: string): Promise<Outcome<PhoneChangeChallenge>> {
  return outcome(api.POST('/officer/phone-changes/codes', { body: { identifier, phone } }));
}

/** Binds the account to that phone, or asks a second officer for it where somebody else had registered the number. */
export function changePhone(body: NewPhoneChange): Promise<Outcome<PhoneChanged | PhoneChangeAsked>> {
  return outcome<PhoneChanged | PhoneChangeAsked>(api.POST('/officer/phone-changes', { body }));
}
