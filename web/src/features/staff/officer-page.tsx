import { useState } from 'react';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { ActivationCode, StaffFile } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Loaded } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { SummaryList } from '#/ui/summary-list';
import { Tag } from '#/ui/tag';
import { CodeNotice } from '#/features/staff/code-notice';
import { OfficerActs } from '#/features/staff/officer-acts';
import { OfficerHistory } from '#/features/staff/officer-history';
import { OfficerPosts } from '#/features/staff/officer-posts';
import { getStaffFile } from '#/features/staff/staff';
import { STATE_TONES } from '#/features/staff/staff-words';

/** One officer: posts, account and history, with what the administrator may do. */
export function OfficerPage({ officerId }: { readonly officerId: string }) {
  const loaded = useResource(`officer file ${officerId}`, () => getStaffFile(officerId));
  const [issued, setIssued] = useState<ActivationCode>();
  const changed = () => void loaded.reload();
  return (
    <div className="staff">
      <BackLink href={officerPaths.staff} label={t('staff.title')} />
      <Loaded of={loaded}>
        {file => (
          <>
            <PageHeading title={file.fullName} />
            {issued !== undefined && <CodeNotice issued={issued} username={file.username} />}
            {!file.changeable && <Notice kind="info">{t('staff.notChangeable')}</Notice>}
            <SummaryList rows={factsOf(file)} />
            {file.changeable && (
              <OfficerActs
                file={file}
                onChanged={changed}
                onIssued={code => {
                  setIssued(code);
                  changed();
                }}
              />
            )}
            <h2>{t('staff.posts')}</h2>
            <OfficerPosts file={file} onChanged={changed} />
            <h2>{t('staff.history')}</h2>
            <OfficerHistory file={file} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function factsOf(file: StaffFile) {
  return [
    { key: 'title', label: t('staff.jobTitle'), value: file.title },
    { key: 'username', label: t('officer.username'), value: file.username },
    {
      key: 'state',
      label: t('staff.state'),
      value: <Tag tone={STATE_TONES[file.state]}>{t(`staff.state.${file.state}`)}</Tag>,
    },
    ...(file.activatedAt === undefined
      ? []
      : [{ key: 'activatedAt', label: t('staff.activatedAt'), value: formatInstant(file.activatedAt) }]),
  ];
}
