import { formatBytes } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { RequiredDocument } from '#/api/types';

const MEGABYTE = 1024 * 1024;
/** The server refuses larger files; asking it would cost a person on a slow line the whole upload. */
const LIMIT_MEGABYTES = 10;
/** Photographs are sized down by the server. */
const PHOTOGRAPH_MEGABYTES = 20;
const HEIC = /[./]hei[cf]$/i;
const PHOTOGRAPHS = new Set(['image/jpeg']);
const PICTURES = new Set(['image/jpeg', 'image/png']);

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** What may be attached for a paper, in words. */
export function fileHint({ accept, maxFiles }: RequiredDocument): string {
  const types = typeNames(accept);
  const limit = megabytes(LIMIT_MEGABYTES);
  return maxFiles > 1 ? t('file.typesCount', { types, limit, count: maxFiles }) : t('file.types', { types, limit });
}

/** Why a file cannot be attached, as far as the browser can tell; undefined when it may be sent. */
export function fileError(file: File, { accept }: RequiredDocument): string | undefined {
  const name = file.name;
  if (HEIC.test(name) || HEIC.test(file.type)) return t('file.heic', { name });
  const limit = PHOTOGRAPHS.has(file.type) ? PHOTOGRAPH_MEGABYTES : LIMIT_MEGABYTES;
  if (file.size > limit * MEGABYTE) {
    return t('file.tooLarge', { name, size: formatBytes(file.size), limit: megabytes(limit) });
  }
  // A phone that does not know a file's type leaves it empty: the server looks at the content.
  const known = file.type === '' || accept.includes(file.type);
  return known ? undefined : t('file.wrongType', { name, types: typeNames(accept) });
}

/** Whether files may become the pages of one PDF for a paper. */
export function joinable(files: readonly File[], { accept }: RequiredDocument): boolean {
  return accept.includes('application/pdf') && files.every(({ type }) => PICTURES.has(type));
}

function megabytes(count: number): string {
  return `${count} MB`;
}

function typeNames(accept: readonly string[]): string {
  return accept.map(type => TYPE_NAMES[type] ?? type).join(', ');
}
