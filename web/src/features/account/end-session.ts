import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Signs a device out. */
export function endSession(sessionId: string): Promise<Outcome<unknown>> {
  return outcome(api.DELETE('/sessions/{sessionId}', { params: { path: { sessionId } } }));
}
