import { useState } from 'react';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { PhoneChangeAsked, PhoneChanged } from '#/api/types';
import { Button } from '#/ui/button';
import { Panel } from '#/ui/panel';
import { NOTHING_SEEN } from '#/features/phone-change/papers-seen';
import { PapersStep } from '#/features/phone-change/papers-step';
import { NOTHING_TYPED, PhoneCodeStep } from '#/features/phone-change/phone-code-step';
import { Requests } from '#/features/phone-change/requests';

/** Somebody came to the counter with their papers: their account is bound to the phone in their hand. */
export function PhoneChangePage() {
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [seen, setSeen] = useState(NOTHING_SEEN);
  const [challengeId, setChallengeId] = useState<string>();
  const [done, setDone] = useState<PhoneChanged | PhoneChangeAsked>();
  const again = () => {
    setTyped(NOTHING_TYPED);
    setSeen(NOTHING_SEEN);
    setChallengeId(undefined);
    setDone(undefined);
  };
  if (done !== undefined) {
    return (
      <div className="narrow">
        <Done done={done} />
        <Button look="secondary" onClick={again}>
          {t('phoneChange.another')}
        </Button>
      </div>
    );
  }
  return challengeId === undefined ? (
    <>
      <PhoneCodeStep typed={typed} onType={setTyped} onSent={setChallengeId} />
      <Requests />
    </>
  ) : (
    <PapersStep
      challengeId={challengeId}
      typed={typed}
      seen={seen}
      onSeen={setSeen}
      onSent={setChallengeId}
      onDone={setDone}
      onBack={() => setChallengeId(undefined)}
    />
  );
}

function Done({ done }: { readonly done: PhoneChanged | PhoneChangeAsked }) {
  return 'requestId' in done ? (
    <Panel title={t('phoneChange.asked')}>
      <p>{t('phoneChange.askedText', { until: formatInstant(done.expiresAt) })}</p>
    </Panel>
  ) : (
    <Panel title={t('phoneChange.done')}>
      <p>{t('phoneChange.doneText', { name: done.fullName, phone: done.phone })}</p>
    </Panel>
  );
}
