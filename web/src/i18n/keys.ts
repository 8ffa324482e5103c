import type { account } from '#/i18n/vi/account';
import type { batch } from '#/i18n/vi/batch';
import type { calendar } from '#/i18n/vi/calendar';
import type { catalogue } from '#/i18n/vi/catalogue';
import type { common } from '#/i18n/vi/common';
import type { dossier } from '#/i18n/vi/dossier';
import type { exchange } from '#/i18n/vi/exchange';
import type { fee } from '#/i18n/vi/fee';
import type { form } from '#/i18n/vi/form';
import type { handOff } from '#/i18n/vi/hand-off';
import type { notice } from '#/i18n/vi/notice';
import type { document } from '#/i18n/vi/document';
import type { officer } from '#/i18n/vi/officer';
import type { paperKinds } from '#/i18n/vi/paper-kinds';
import type { phoneChange } from '#/i18n/vi/phone-change';
import type { dossierFilters } from '#/i18n/vi/dossier-filters';
import type { dossierWork } from '#/i18n/vi/dossier-work';
import type { representation } from '#/i18n/vi/representation';
import type { registry } from '#/i18n/vi/registry';
import type { signature } from '#/i18n/vi/signature';
import type { series } from '#/i18n/vi/series';
import type { signIn } from '#/i18n/vi/sign-in';
import type { staff } from '#/i18n/vi/staff';
import type { operation } from '#/i18n/vi/operation';
import type { terms } from '#/i18n/vi/terms';
import type { told } from '#/i18n/vi/told';

/** Every text of both pages; a page has installed those of its own parts. */
export type MessageKey =
  | keyof typeof account
  | keyof typeof batch
  | keyof typeof calendar
  | keyof typeof catalogue
  | keyof typeof common
  | keyof typeof dossier
  | keyof typeof exchange
  | keyof typeof handOff
  | keyof typeof notice
  | keyof typeof fee
  | keyof typeof form
  | keyof typeof document
  | keyof typeof officer
  | keyof typeof paperKinds
  | keyof typeof phoneChange
  | keyof typeof dossierFilters
  | keyof typeof dossierWork
  | keyof typeof representation
  | keyof typeof registry
  | keyof typeof signature
  | keyof typeof series
  | keyof typeof signIn
  | keyof typeof staff
  | keyof typeof operation
  | keyof typeof terms
  | keyof typeof told;
