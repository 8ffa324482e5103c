import { t } from '#/i18n/translate';
import type { OutgoingItem, OutgoingState } from '#/api/types';
import { Notice, type NoticeKind } from '#/ui/notice';
import { Tag, type TagTone } from '#/ui/tag';
import { OUTGOING_TONES } from '#/features/registry/registry-words';

type Sending = NonNullable<OutgoingItem['sending']>;

const SENDING_TONES: Readonly<Record<Sending, TagTone>> = {
  WAITING: 'warning',
  SENT: 'success',
  NOT_SENT: 'danger',
  REFUSED: 'danger',
  TAKEN_BACK: 'neutral',
  REPLACED: 'neutral',
};

const NOTICES: Readonly<Record<'WAITING' | 'NOT_SENT' | 'REFUSED' | 'TAKEN_BACK', NoticeKind>> = {
  WAITING: 'info',
  NOT_SENT: 'danger',
  REFUSED: 'danger',
  TAKEN_BACK: 'warning',
};

export interface Sent {
  readonly state: OutgoingState;
  readonly sending?: Sending | undefined;
}

/** Where an outgoing document stands; of one that was sent, what has become of it. */
export function OutgoingTag({ item: { state, sending } }: { readonly item: Sent }) {
  return sending === undefined ? (
    <Tag tone={OUTGOING_TONES[state]}>{t(`registry.out.${state}`)}</Tag>
  ) : (
    <Tag tone={SENDING_TONES[sending]}>{t(`registry.sending.${sending}`)}</Tag>
  );
}

/** Says on top of the page that nobody has a document that was sent; which one replaced it stands with the changes. */
export function SendingNotice({ item: { sending } }: { readonly item: Sent }) {
  if (sending === undefined || sending === 'SENT' || sending === 'REPLACED') return null;
  return (
    <Notice kind={NOTICES[sending]}>
      <p>{t(`registry.sendingNotice.${sending}`)}</p>
    </Notice>
  );
}
