import type { terms as vietnamese } from '#/i18n/vi/terms';

export const terms: Record<keyof typeof vietnamese, string> = {
  'status.DRAFT': 'Draft',
  'status.SUBMITTED': 'Submitted, awaiting acceptance',
  'status.ACCEPTED': 'Accepted',
  'status.REFUSED': 'Refused',
  'status.IN_PROGRESS': 'Being handled',
  'status.SUPPLEMENT_REQUESTED': 'Supplement needed',
  'status.PAYMENT_REQUESTED': 'Payment needed',
  'status.WITHDRAWN': 'Withdrawn',
  'status.STOPPED': 'Stopped',
  'status.RESOLVED': 'Result ready',
  'status.RESULT_RETURNED': 'Result returned',
  'actor.APPLICANT': 'Applicant',
  'actor.OFFICER': 'Agency',
  'actor.SYSTEM': 'System',
  'delivery.ONLINE': 'Online: an electronic copy on this portal',
  'delivery.POST': 'Post: sent to your address',
  'delivery.COUNTER': 'At the counter of the one-stop shop',
};
