import { inLanguage, t } from '#/i18n/translate';
import type { Attachment } from '#/api/types';
import type { CaseData } from '#/features/officer-dossier/case-data';

export interface PapersOfKind {
  readonly key: string;
  readonly name: string;
  readonly files: readonly Attachment[];
}

/** The papers of a dossier, each under what it was asked for. */
export function papersByKind({ dossier, procedure }: Pick<CaseData, 'dossier' | 'procedure'>): readonly PapersOfKind[] {
  const named = procedure.requiredDocuments.map(document => ({
    key: document.code,
    name: inLanguage(document.name, document.nameEn),
    files: dossier.attachments.filter(file => file.requiredDocumentCode === document.code),
  }));
  const known = new Set(procedure.requiredDocuments.map(document => document.code));
  const others = dossier.attachments.filter(file => !known.has(file.requiredDocumentCode));
  return [...named, { key: 'others', name: t('case.notNamed'), files: others }].filter(({ files }) => files.length > 0);
}
