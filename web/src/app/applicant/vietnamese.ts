import type { Messages } from '#/i18n/translate';
import { catalogue } from '#/i18n/vi/catalogue';
import { common } from '#/i18n/vi/common';
import { form } from '#/i18n/vi/form';

/** The applicants' texts. */
export const vietnamese: Messages = { ...common, ...form, ...catalogue };
