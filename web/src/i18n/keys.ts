import type { catalogue } from '#/i18n/vi/catalogue';
import type { common } from '#/i18n/vi/common';
import type { form } from '#/i18n/vi/form';

/** Every text of both pages; a page has installed those of its own parts. */
export type MessageKey = keyof typeof catalogue | keyof typeof common | keyof typeof form;
