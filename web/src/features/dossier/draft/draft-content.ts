import type { Delivery, Dossier } from '#/api/types';
import type { Answer, Answers } from '#/ui/form/definition';

/** What an applicant edits of a draft. */
export interface DraftContent {
  readonly answers: Answers;
  readonly delivery?: Delivery;
}

export function contentOf(dossier: Dossier): DraftContent {
  const answers = dossier.answers as Answers;
  return dossier.delivery === undefined ? { answers } : { answers, delivery: dossier.delivery };
}

/** Whether two drafts say the same, whatever the order of their answers. */
export function sameContent(one: DraftContent, other: DraftContent): boolean {
  return same(one.answers, other.answers) && same({ ...one.delivery }, { ...other.delivery });
}

/** Whether two answers say the same. */
export function same(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: Answer | undefined): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each as Answer)]);
}
