import type { Answer } from '#/ui/form/definition';
import { same, type DraftContent } from '#/features/dossier/draft/draft-content';

/** What two devices made of one draft. */
export interface Merge {
  /** What both changed, each in its own way: names of answers of the first level, or `DELIVERY`. */
  readonly conflicts: readonly string[];
  /** With what one of them alone changed; of what both changed, this device's. */
  readonly mine: DraftContent;
}

/** Stands for the way of delivery, which no answer is called. */
export const DELIVERY = '/delivery';

/** Brings together what two devices made of the draft that both began with; a list is one answer. */
export function mergeDrafts(base: DraftContent, mine: DraftContent, theirs: DraftContent): Merge {
  const parts = new Set([base, mine, theirs].flatMap(content => Object.keys(content.answers)).concat(DELIVERY));
  const conflicts: string[] = [];
  let merged = mine;
  for (const part of parts) {
    const [before, here, there] = [base, mine, theirs].map(content => partOf(content, part));
    if (same(here, there) || same(there, before)) continue;
    if (same(here, before)) merged = withPart(merged, part, theirs);
    else conflicts.push(part);
  }
  return { conflicts, mine: merged };
}

/** The same with one part as it is in another. */
export function withPart(content: DraftContent, part: string, other: DraftContent): DraftContent {
  if (part === DELIVERY) {
    const { answers } = content;
    return other.delivery === undefined ? { answers } : { answers, delivery: other.delivery };
  }
  const rest = Object.entries(content.answers).filter(([name]) => name !== part);
  const theirs = other.answers[part];
  return { ...content, answers: Object.fromEntries(theirs === undefined ? rest : [...rest, [part, theirs]]) };
}

function partOf(content: DraftContent, part: string): Answer | undefined {
  return part === DELIVERY ? { ...content.delivery } : content.answers[part];
}
