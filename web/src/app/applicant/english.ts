import type { Messages } from '#/i18n/translate';
import { catalogue } from '#/i18n/en/catalogue';
import { common } from '#/i18n/en/common';
import { form } from '#/i18n/en/form';

/** The applicants' texts in English, loaded only by those who chose it. */
export const english: Messages = { ...common, ...form, ...catalogue };
