import type { Dossier } from '#/api/types';
import { paths } from '#/ui/paths';

/** Where anyone with the check value can see the status of a dossier; it tells nothing else. */
export function lookupAddress({ code, lookupCheck }: Dossier): string | undefined {
  if (code === undefined || lookupCheck === undefined) return undefined;
  return `${paths.lookup}/${encodeURIComponent(code)}?k=${encodeURIComponent(lookupCheck)}`;
}
