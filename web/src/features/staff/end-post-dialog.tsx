import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { StaffPost } from '#/api/types';
import { DateInput } from '#/ui/date-input';
import { ReasonDialog } from '#/features/staff/reason-dialog';
import { endPost } from '#/features/staff/staff';
import { placeName, roleNames, today } from '#/features/staff/staff-words';

export interface EndPostDialogProps {
  readonly officerId: string;
  readonly post: StaffPost;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks from which day on a post no longer holds. */
export function EndPostDialog({ officerId, post, onClose, onDone }: EndPostDialogProps) {
  const [validTo, setValidTo] = useState(today);
  return (
    <ReasonDialog
      title={t('staff.endPostTitle')}
      label={t('staff.endPost')}
      dangerous
      faults={() => (/^\d{4}-\d{2}-\d{2}$/.test(validTo) ? [] : [{ id: '/validTo', message: t('staff.error.day') }])}
      run={reason => endPost(officerId, post.id, validTo, reason)}
      onClose={onClose}
      onDone={onDone}
    >
      {errorOf => (
        <>
          <p>{`${placeName(post)}: ${roleNames(post)}`}</p>
          <DateInput
            id="/validTo"
            label={t('staff.validTo')}
            hint={t('staff.validToHint')}
            error={errorOf('/validTo')}
            value={validTo}
            onChange={setValidTo}
          />
        </>
      )}
    </ReasonDialog>
  );
}
