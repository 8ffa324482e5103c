import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { OfficerDossier } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { LazyApologyDialog } from '#/features/officer-dossier/actions/lazy-apology-dialog';
import type { OpenAct } from '#/features/officer-dossier/open-act';

export interface CaseApologyProps {
  readonly dossier: OfficerDossier;
  readonly form: OpenAct;
  readonly onSigned: () => Promise<void>;
  readonly onRefused: ActOutcomes['onRefused'];
}

/** The apology of a dossier that is late or about to be: for its leader to sign, or as it was signed. */
export function CaseApology({ dossier, form, onSigned, onRefused }: CaseApologyProps) {
  const { apology } = dossier;
  if (apology === undefined) return null;
  const { signed } = apology;
  if (signed !== undefined) {
    const words = { by: signed.by, at: formatInstant(signed.at), newDate: formatInstant(signed.newPromisedAt) };
    return (
      <Notice kind="warning" title={t('caseApology.signedTitle')}>
        <p>{signed.reason}</p>
        <p>{t('caseApology.signedText', words)}</p>
      </Notice>
    );
  }
  if (apology.suggestedDate === undefined) {
    return apology.state === 'LAPSED' ? <p className="soft">{t('caseApology.lapsed')}</p> : null;
  }
  return (
    <Notice kind="warning" title={t('caseApology.preparedTitle')}>
      <p>{t('caseApology.promised', { at: formatInstant(apology.promisedAt) })}</p>
      <p>{t('caseApology.onlyLeader')}</p>
      {apology.maySign && <Button onClick={() => form.open('APOLOGY')}>{t('caseApology.open')}</Button>}
      {form.act === 'APOLOGY' && (
        <LazyApologyDialog
          dossier={dossier}
          suggestedDate={apology.suggestedDate}
          onClose={form.close}
          onDone={onSigned}
          onRefused={onRefused}
        />
      )}
    </Notice>
  );
}
