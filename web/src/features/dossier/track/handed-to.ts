import type { Dossier } from '#/api/types';

const SENT = 'HAND_OFF_SENT';
const THERE: readonly (string | undefined)[] = [SENT, 'HAND_OFF_ANSWERED'];

/** The agency that a dossier was handed to, as long as it is there; undefined where it is decided by the one it was filed with. */
export function handedTo({ status, history }: Pick<Dossier, 'status' | 'history'>): string | undefined {
  const steps = history.filter(({ event }) => event?.startsWith('HAND_OFF_') === true);
  if (status !== 'IN_PROGRESS' || !THERE.includes(steps.at(-1)?.event)) return undefined;
  return steps.filter(({ event }) => event === SENT).at(-1)?.note;
}
