import type { Messages } from '#/i18n/translate';
import { common } from '#/i18n/en/common';
import { document } from '#/i18n/en/document';
import { fee } from '#/i18n/en/fee';
import { form } from '#/i18n/en/form';
import { officer } from '#/i18n/en/officer';
import { terms } from '#/i18n/en/terms';

/** The officers' texts of the workspace in English; pages beside it bring their own. */
export const english: Messages = {
  ...common,
  ...fee,
  ...form,
  ...terms,
  ...officer,
  ...document,
};
