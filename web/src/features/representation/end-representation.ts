import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';

/** Ends a representation at once; either side may. */
export function endRepresentation(representationId: string): Promise<Outcome<unknown>> {
  return outcome(api.DELETE('/me/representations/{representationId}', { params: { path: { representationId } } }));
}
