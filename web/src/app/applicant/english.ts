import type { Messages } from '#/i18n/translate';
import { account } from '#/i18n/en/account';
import { catalogue } from '#/i18n/en/catalogue';
import { common } from '#/i18n/en/common';
import { dossier } from '#/i18n/en/dossier';
import { fee } from '#/i18n/en/fee';
import { form } from '#/i18n/en/form';
import { terms } from '#/i18n/en/terms';

/** The applicants' texts in English, loaded only by those who chose it. */
export const english: Messages = { ...common, ...fee, ...form, ...terms, ...catalogue, ...account, ...dossier };
