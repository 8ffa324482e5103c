import type { Messages } from '#/i18n/translate';
import { account } from '#/i18n/vi/account';
import { catalogue } from '#/i18n/vi/catalogue';
import { common } from '#/i18n/vi/common';
import { dossier } from '#/i18n/vi/dossier';
import { form } from '#/i18n/vi/form';

/** The applicants' texts. */
export const vietnamese: Messages = { ...common, ...form, ...catalogue, ...account, ...dossier };
