import { useResource } from '#/api/resource';
import type { OutgoingReceiver } from '#/api/types';
import { AgencyList } from '#/ui/agency-list';
import { useSought } from '#/ui/use-sought';
import { searchAgencies } from '#/features/registry/outgoing';

export interface AgencySearchProps {
  /** The agency that asks. */
  readonly agencyId: string;
  /** What has been typed of a name or a code. */
  readonly words: string;
  /** Codes that need not be offered again. */
  readonly taken: readonly string[];
  readonly onChoose: (agency: OutgoingReceiver) => void;
}

/** The agencies whose name or code is being typed, each to be chosen. */
export function AgencySearch({ agencyId, words, taken, onChoose }: AgencySearchProps) {
  const sought = useSought(words);
  const found = useResource(sought === undefined ? undefined : `receivers ${agencyId} ${sought}`, () =>
    searchAgencies(agencyId, sought ?? ''),
  );
  return sought === undefined ? null : <AgencyList found={found} taken={taken} onChoose={onChoose} />;
}
