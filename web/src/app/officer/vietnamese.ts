import type { Messages } from '#/i18n/translate';
import { common } from '#/i18n/vi/common';
import { document } from '#/i18n/vi/document';
import { fee } from '#/i18n/vi/fee';
import { form } from '#/i18n/vi/form';
import { officer } from '#/i18n/vi/officer';
import { terms } from '#/i18n/vi/terms';

/** The officers' texts of the workspace; pages beside it bring their own. */
export const vietnamese: Messages = {
  ...common,
  ...fee,
  ...form,
  ...terms,
  ...officer,
  ...document,
};
