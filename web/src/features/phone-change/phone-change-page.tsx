import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { PhoneChanged } from '#/api/types';
import { Button } from '#/ui/button';
import { Panel } from '#/ui/panel';
import { PhoneCodeStep } from '#/features/phone-change/phone-code-step';
import { PapersStep } from '#/features/phone-change/papers-step';

/** Somebody came to the counter with their papers: their account is bound to the phone in their hand. */
export function PhoneChangePage() {
  const [challengeId, setChallengeId] = useState<string>();
  const [changed, setChanged] = useState<PhoneChanged>();
  const again = () => {
    setChallengeId(undefined);
    setChanged(undefined);
  };
  if (changed !== undefined) {
    return (
      <div className="narrow">
        <Panel title={t('phoneChange.done')}>
          <p>{t('phoneChange.doneText', { name: changed.fullName, phone: changed.phone })}</p>
        </Panel>
        <Button look="secondary" onClick={again}>
          {t('phoneChange.another')}
        </Button>
      </div>
    );
  }
  return challengeId === undefined ? (
    <PhoneCodeStep onSent={setChallengeId} />
  ) : (
    <PapersStep challengeId={challengeId} onChanged={setChanged} onBack={again} />
  );
}
