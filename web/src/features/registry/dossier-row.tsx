import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { officerPaths } from '#/ui/officer-paths';
import type { SummaryRow } from '#/ui/summary-list';

/** The dossier that a document belongs to, to be opened by whoever may see it; no row for others. */
export function dossierRow(dossier: { readonly id: string; readonly code: string } | undefined): SummaryRow | false {
  if (dossier === undefined) return false;
  const value = <Link href={officerPaths.anyDossier(dossier.id)}>{dossier.code}</Link>;
  return { key: 'dossier', label: t('registry.ofDossier'), value };
}
