import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { IncomingDocument } from '#/api/types';

type Line = IncomingDocument['history'][number];
type Assignee = NonNullable<Line['assigned']>['assignees'][number];

/** What a line of an incoming document's history is called. */
export function cameTitle({ assigned, deed, state }: Line): string {
  return assigned?.passedOn === true ? t('registry.came.PASSED_ON') : t(`registry.came.${deed ?? state}`);
}

/** What it tells: into whose hands the document went and until when, and what was written. */
export function cameText({ assigned, remarks }: Line): string | undefined {
  if (assigned === undefined) return remarks;
  const { assignees, passedOn, respondBy } = assigned;
  const [lead, ...others] = assignees.map(assigneeName);
  const parts = [
    passedOn ? lead : `${t('registry.lead')}: ${lead}`,
    others.length > 0 && `${t('registry.joins')}: ${others.join(', ')}`,
    respondBy !== undefined && `${t('registry.deadline')}: ${formatDate(respondBy)}`,
    remarks,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** An officer with their unit; or the unit alone. */
export function assigneeName({ unitName, officerName }: Assignee): string {
  return officerName === undefined ? unitName : `${officerName} (${unitName})`;
}
