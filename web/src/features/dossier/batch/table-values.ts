import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { DeliveryMethod, OfferingAgency } from '#/api/types';
import type { FieldMessage } from '#/ui/error-summary';

/** What is chosen for a table once its procedure is. */
export interface TableValues {
  readonly owner?: string | undefined;
  readonly agency?: OfferingAgency | undefined;
  readonly delivery?: DeliveryMethod | undefined;
  readonly file?: File | undefined;
}

/** The server refuses larger tables; asking it would cost a person on a slow line the whole upload. */
const MAX_BYTES = 2 * 1024 * 1024;

/** What is missing, under the ids that the inputs have. */
export function tableErrors(
  procedure: string | undefined,
  { owner, agency, file }: TableValues,
): readonly FieldMessage[] {
  if (procedure === undefined) return [{ id: 'procedure', message: t('batch.error.procedure') }];
  const wrongFile = file === undefined ? t('batch.error.table') : fileError(file);
  return [
    ...(owner === undefined ? [{ id: 'owner', message: t('start.chooseOwner') }] : []),
    ...(agency === undefined ? [{ id: 'agency', message: t('start.choose') }] : []),
    ...(wrongFile === undefined ? [] : [{ id: 'table', message: wrongFile }]),
  ];
}

/** Why a file is no table that may be sent, as far as the browser can tell. */
function fileError({ name, size }: File): string | undefined {
  if (!/\.csv$/i.test(name)) return t('batch.error.notTable', { name });
  return size > MAX_BYTES ? t('file.tooLarge', { name, size: formatBytes(size), limit: '2 MB' }) : undefined;
}
