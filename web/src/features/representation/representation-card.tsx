import { useState } from 'react';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { Outcome } from '#/api/outcome';
import type { Representation } from '#/api/types';
import { Button } from '#/ui/button';
import { Dialog } from '#/ui/dialog';
import { ProblemNotice } from '#/ui/loaded';
import { Tag } from '#/ui/tag';
import { endRepresentation } from '#/features/representation/end-representation';

export interface RepresentationCardProps {
  readonly representation: Representation;
  /** The other side's name. */
  readonly name: string;
  readonly procedureName: (code: string) => string;
  readonly onEnded: () => Promise<void>;
  /** How it is ended, where one does it in a company's name. */
  readonly end?: (id: string) => Promise<Outcome<unknown>>;
}

/** One representation: with whom, how far, until when, and the way to end it. */
export function RepresentationCard({
  representation,
  name,
  procedureName,
  onEnded,
  end = endRepresentation,
}: RepresentationCardProps) {
  const [asking, setAsking] = useState(false);
  const { actions, procedures, role, validUntil, revokedAt } = representation;
  const holds = stateOf(representation) === 'holds';
  return (
    <li className="card">
      <div className="card__head">
        <h3 className="card__title">{name}</h3>
        <Tag tone={holds ? 'success' : 'neutral'}>{t(`representation.${stateOf(representation)}`)}</Tag>
      </div>
      {role !== undefined && <p>{t(`representation.role.${role}`)}</p>}
      <p>{actions.map(action => t(`representation.action.${action}`)).join(' · ')}</p>
      <p>
        {procedures === undefined
          ? t('representation.allProcedures')
          : t('representation.only', { names: procedures.map(procedureName).join('; ') })}
      </p>
      <p className="soft">
        {revokedAt === undefined
          ? t('representation.until', { at: formatDate(validUntil) })
          : t('representation.endedAt', { at: formatInstant(revokedAt) })}
      </p>
      {holds && (
        <Button look="secondary" onClick={() => setAsking(true)}>
          {t('representation.end')} <span className="visually-hidden">{name}</span>
        </Button>
      )}
      {asking && (
        <EndDialog
          name={name}
          isManager={role === 'MANAGER'}
          end={() => end(representation.id)}
          onClose={() => setAsking(false)}
          onEnded={async () => {
            await onEnded();
            setAsking(false);
          }}
        />
      )}
    </li>
  );
}

interface EndDialogProps {
  readonly end: () => Promise<Outcome<unknown>>;
  readonly name: string;
  /** Whether they let others into the company, who stay. */
  readonly isManager: boolean;
  readonly onClose: () => void;
  readonly onEnded: () => Promise<void>;
}

function EndDialog({ end, name, isManager, onClose, onEnded }: EndDialogProps) {
  const action = useAction();
  const confirm = async () => {
    const ended = await action.run(end);
    if (ended?.ok === true) await onEnded();
  };
  return (
    <Dialog title={t('representation.endTitle')} onClose={onClose} closeLabel={t('common.cancel')}>
      <p>{t('representation.endText', { name })}</p>
      {isManager && <p>{t('company.endManager', { name })}</p>}
      <ProblemNotice problem={action.problem} />
      <Button look="danger" busy={action.busy} onClick={() => void confirm()}>
        {t('representation.end')}
      </Button>
    </Dialog>
  );
}

function stateOf({ revokedAt, validUntil }: Representation): 'holds' | 'ended' | 'expired' {
  if (revokedAt !== undefined) return 'ended';
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  return validUntil < today ? 'expired' : 'holds';
}
