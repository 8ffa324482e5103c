import type { Outcome } from '#/api/outcome';
import type { Problem } from '#/api/types';
import type { DraftSaver } from '#/features/dossier/draft/draft-saver';
import type { ProblemText } from '#/ui/loaded';

/** Sends the version that holds all that was typed; where that cannot be saved, nothing is sent and the answer says why. */
export async function sendSaved<T>(
  saver: DraftSaver,
  send: (version: number) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const saved = await saver.flush();
  return saved.ok ? send(saver.version) : saved;
}

const SERVER_FAILED = 500;

/** What a page says of what was not sent: its own `words` where the network, or the server, only was away. */
export function notSent(problem: Problem | undefined, words: ProblemText): ProblemText | undefined {
  const away = problem !== undefined && (problem.status === 0 || problem.status >= SERVER_FAILED);
  return away ? words : problem;
}
