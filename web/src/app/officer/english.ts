import type { Messages } from '#/i18n/translate';
import { common } from '#/i18n/en/common';
import { calendar } from '#/i18n/en/calendar';
import { document } from '#/i18n/en/document';
import { fee } from '#/i18n/en/fee';
import { form } from '#/i18n/en/form';
import { officer } from '#/i18n/en/officer';
import { operation } from '#/i18n/en/operation';
import { phoneChange } from '#/i18n/en/phone-change';
import { series } from '#/i18n/en/series';
import { staff } from '#/i18n/en/staff';
import { terms } from '#/i18n/en/terms';

/** The officers' texts in English. */
export const english: Messages = {
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
