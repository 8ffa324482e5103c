import type { Messages } from '#/i18n/translate';
import { account } from '#/i18n/vi/account';
import { catalogue } from '#/i18n/vi/catalogue';
import { common } from '#/i18n/vi/common';
import { dossier } from '#/i18n/vi/dossier';
import { fee } from '#/i18n/vi/fee';
import { form } from '#/i18n/vi/form';
import { terms } from '#/i18n/vi/terms';

/** The applicants' texts. */
export const vietnamese: Messages = { ...common, ...fee, ...form, ...terms, ...catalogue, ...account, ...dossier };
