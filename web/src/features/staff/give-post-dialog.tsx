import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { StaffFile } from '#/api/types';
import { faultsOf, noPost, postBody, PostFields } from '#/features/staff/post-fields';
import { ReasonDialog } from '#/features/staff/reason-dialog';
import { givePost, listAdministeredAgencies } from '#/features/staff/staff';

export interface GivePostDialogProps {
  readonly file: StaffFile;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Gives an officer one more post. */
export function GivePostDialog({ file, onClose, onDone }: GivePostDialogProps) {
  const [post, setPost] = useState(noPost);
  const agencies = useResource('administered agencies', listAdministeredAgencies);
  return (
    <ReasonDialog
      title={t('staff.givePostTitle', { name: file.fullName })}
      label={t('staff.givePost')}
      faults={() => faultsOf(post)}
      run={reason => givePost(file.id, { ...postBody(post), reason })}
      onClose={onClose}
      onDone={onDone}
    >
      {errorOf => (
        <PostFields
          agencies={agencies.state === 'ready' ? agencies.data.items : []}
          post={post}
          onChange={setPost}
          errorOf={errorOf}
        />
      )}
    </ReasonDialog>
  );
}
