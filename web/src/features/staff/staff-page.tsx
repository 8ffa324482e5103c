import { useState } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { useResource } from '#/api/resource';
import type { StaffItem } from '#/api/types';
import { ButtonLink } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { Tag } from '#/ui/tag';
import { listAdministeredAgencies, listStaff, type StaffQuestion } from '#/features/staff/staff';
import { StaffFilter } from '#/features/staff/staff-filter';
import { placeName, roleNames, STATE_TONES } from '#/features/staff/staff-words';

const EVERYBODY: StaffQuestion = { words: '', agency: undefined, state: undefined };

/** The officers whom an administrator keeps. */
export function StaffPage() {
  const [question, setQuestion] = useState(EVERYBODY);
  const agencies = useResource('administered agencies', listAdministeredAgencies);
  const list = usePagedList(`staff ${JSON.stringify(question)}`, after => listStaff(question, after));
  return (
    <div className="staff">
      <div className="queue__head">
        <PageHeading title={t('staff.title')} />
        <ButtonLink href={officerPaths.newOfficer}>{t('staff.add')}</ButtonLink>
      </div>
      <StaffFilter
        question={question}
        agencies={agencies.state === 'ready' ? agencies.data.items : []}
        onAsk={setQuestion}
      />
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && <EmptyState title={t('staff.none')} />}
            <ul className="staff__list">
              {list.items.map(item => (
                <StaffRow item={item} key={item.id} />
              ))}
            </ul>
            {list.hasMore && <MoreButton onMore={list.loadMore} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function StaffRow({ item }: { readonly item: StaffItem }) {
  return (
    <li>
      <div className="staff__who">
        <Link href={officerPaths.officer(item.id)}>{item.fullName}</Link>
        <span className="soft">{`${item.title} · ${item.username}`}</span>
      </div>
      <ul className="staff__posts">
        {item.posts.map(post => (
          <li key={post.id}>
            {placeName(post)} <span className="soft">{roleNames(post)}</span>
          </li>
        ))}
      </ul>
      <Tag tone={STATE_TONES[item.state]}>{t(`staff.state.${item.state}`)}</Tag>
    </li>
  );
}
