import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';

/** A paper that the agency issued, as the server lists it. */
export interface IssuedPaper {
  readonly id: string;
  readonly kind: 'RECEIPT' | 'SUPPLEMENT_REQUEST' | 'REFUSAL' | 'APOLOGY' | 'FEE_RECEIPT';
  readonly number: number;
  readonly at: string;
  readonly issuedAt?: string | undefined;
  readonly signedBy?: readonly string[] | undefined;
}

export interface OfficialPapersProps {
  readonly papers: readonly IssuedPaper[];
  /** Where the papers are fetched, without the last part. */
  readonly base: string;
}

/**
 * The papers that the agency issued, oldest first, each with its date and who signed it. Receipts of fees stand with what was
 * paid, which says whether one was voided.
 */
export function OfficialPapers({ papers: all, base }: OfficialPapersProps) {
  const papers = all.filter(({ kind }) => kind !== 'FEE_RECEIPT');
  if (papers.length === 0) return <p className="soft">{t('paper.none')}</p>;
  const several = new Set(papers.filter(paper => paper.number > 1).map(paper => paper.kind));
  return (
    <ul className="official-papers">
      {papers.map(paper => (
        <li key={paper.id}>
          <a href={`${base}/${paper.id}`} target="_blank" rel="noopener">
            {several.has(paper.kind)
              ? t('paper.numbered', { name: t(`paper.${paper.kind}`), number: paper.number })
              : t(`paper.${paper.kind}`)}
            <span className="visually-hidden"> {t('common.newTab')}</span>
          </a>
          <span className="soft">
            {t('paper.at', { at: formatInstant(paper.at) })} {signatureText(paper)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function signatureText({ signedBy }: IssuedPaper): string {
  if (signedBy === undefined) return t('paper.beingIssued');
  return signedBy.length === 0 ? t('paper.unsigned') : t('paper.signedBy', { names: signedBy.join('; ') });
}
