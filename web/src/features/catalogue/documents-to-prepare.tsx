import { inLanguage, t } from '#/i18n/translate';
import type { RequiredDocument } from '#/api/types';

/** The papers of a procedure, with how many and in which cases. */
export function DocumentsToPrepare({ documents }: { readonly documents: readonly RequiredDocument[] }) {
  return (
    <>
      <p>{t('procedure.documentsText')}</p>
      <ul className="papers">
        {documents.map(document => (
          <li key={document.code}>
            <strong>{inLanguage(document.name, document.nameEn)}</strong>
            <span className="soft"> – {detailsOf(document)}</span>
            {document.note !== undefined && <p className="soft">{document.note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

function detailsOf({ originals, copies, required, when }: RequiredDocument): string {
  const parts = [
    originals > 0 && t('procedure.originals', { count: originals }),
    copies > 0 && t('procedure.copies', { count: copies }),
    when !== undefined && t('procedure.onlyWhen').toLowerCase(),
    !required && when === undefined && t('common.optional').replace(/[()]/g, ''),
  ];
  return parts.filter(part => part !== false).join(', ');
}
