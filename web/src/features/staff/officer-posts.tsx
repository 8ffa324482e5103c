import { useState } from 'react';
import { t } from '#/i18n/translate';
import type { StaffFile, StaffPost } from '#/api/types';
import { Button } from '#/ui/button';
import { Tag } from '#/ui/tag';
import { EndPostDialog } from '#/features/staff/end-post-dialog';
import { GivePostDialog } from '#/features/staff/give-post-dialog';
import { placeName, roleNames, stretchOf } from '#/features/staff/staff-words';

export interface OfficerPostsProps {
  readonly file: StaffFile;
  readonly onChanged: () => void;
}

/** The posts, those that have ended last. */
export function OfficerPosts({ file, onChanged }: OfficerPostsProps) {
  const [ending, setEnding] = useState<StaffPost>();
  const [giving, setGiving] = useState(false);
  const close = () => {
    setEnding(undefined);
    setGiving(false);
  };
  const done = () => {
    close();
    onChanged();
  };
  const inOrder = [...file.posts].sort((one, other) => Number(one.over) - Number(other.over));
  return (
    <>
      <ul className="staff__list">
        {inOrder.map(post => (
          <li key={post.id}>
            <div className="staff__who">
              <strong>{placeName(post)}</strong>
              <span className="soft">{stretchOf(post)}</span>
            </div>
            <span>{roleNames(post)}</span>
            {post.over && <Tag>{t('staff.over')}</Tag>}
            {!post.over && file.changeable && (
              <Button look="plain" onClick={() => setEnding(post)}>
                {t('staff.endPost')}
                <span className="visually-hidden"> {placeName(post)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {file.changeable && (
        <div className="buttons">
          <Button look="secondary" onClick={() => setGiving(true)}>
            {t('staff.givePost')}
          </Button>
        </div>
      )}
      {ending !== undefined && <EndPostDialog officerId={file.id} post={ending} onClose={close} onDone={done} />}
      {giving && <GivePostDialog file={file} onClose={close} onDone={done} />}
    </>
  );
}
