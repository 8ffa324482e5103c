import type { Messages } from '#/i18n/translate';
import { common } from '#/i18n/vi/common';
import { calendar } from '#/i18n/vi/calendar';
import { document } from '#/i18n/vi/document';
import { fee } from '#/i18n/vi/fee';
import { form } from '#/i18n/vi/form';
import { officer } from '#/i18n/vi/officer';
import { operation } from '#/i18n/vi/operation';
import { phoneChange } from '#/i18n/vi/phone-change';
import { series } from '#/i18n/vi/series';
import { staff } from '#/i18n/vi/staff';
import { terms } from '#/i18n/vi/terms';

/** The officers' texts. */
export const vietnamese: Messages = {
  ...common,
  ...fee,
  ...form,
  ...terms,
  ...officer,
  ...calendar,
  ...document,
  ...operation,
  ...phoneChange,
  ...series,
  ...staff,
};
