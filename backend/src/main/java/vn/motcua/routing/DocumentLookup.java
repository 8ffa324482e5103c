package vn.motcua.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;

/** What routing asks of results' documents; answered by whoever keeps them. */
public interface DocumentLookup {

    /** What a document waits for. */
    enum Wait {
        /** A leader's signature. */
        SIGNATURE,
        /** A number and the agency's signature, by its clerk. */
        NUMBER
    }

    /** The dossiers whose document waits so in one of the agencies, the longest waiting first, at most so many. */
    List<UUID> listWaiting(Wait wait, Set<UUID> agencies, int most);

    /** The agency whose clerks have to do with the document; empty before a leader has signed it. */
    Optional<AgencyId> clerksAgency(DossierId dossier);

    /** A document that is with leader or clerk: the dossier waits with it. */
    enum UnderWay {
        /** Leader or clerk may send it back. */
        BEING_SIGNED,
        /** It has its number, so nobody sends it back: it is issued. */
        NUMBERED,
        /** It went to the agency elsewhere that is competent, with the whole dossier: its answer comes back. */
        HANDED_OFF
    }

    /** Empty while no document is with leader or clerk. */
    Optional<UnderWay> underWay(DossierId dossier);
}
