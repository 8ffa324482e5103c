import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { ExchangeConnection } from '#/api/types';

/** How the connections to the axes stand. */
export function listConnections(): Promise<Outcome<{ readonly items: readonly ExchangeConnection[] }>> {
  return outcome(api.GET('/officer/exchange-connections'));
}
