import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { RequiredDocument } from '#/api/types';

/** The server refuses larger files; asking it would cost a person on a slow line the whole upload. */
export const MAX_BYTES = 10 * 1024 * 1024;
const LIMIT = '10 MB';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** What may be attached for a paper, in words. */
export function fileHint({ accept, maxFiles }: RequiredDocument): string {
  const types = typeNames(accept);
  const limit = LIMIT;
  return maxFiles > 1 ? t('file.typesCount', { types, limit, count: maxFiles }) : t('file.types', { types, limit });
}

/** Why a file cannot be attached, as far as the browser can tell; undefined when it may be sent. */
export function fileError(file: File, { accept }: RequiredDocument): string | undefined {
  const name = file.name;
  if (file.size > MAX_BYTES) {
    return t('file.tooLarge', { name, size: formatBytes(file.size), limit: LIMIT });
  }
  // A phone that does not know a file's type leaves it empty: the server looks at the content.
  const known = file.type === '' || accept.includes(file.type);
  return known ? undefined : t('file.wrongType', { name, types: typeNames(accept) });
}

function typeNames(accept: readonly string[]): string {
  return accept.map(type => TYPE_NAMES[type] ?? type).join(', ');
}
