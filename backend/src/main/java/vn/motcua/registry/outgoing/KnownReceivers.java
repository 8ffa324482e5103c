package vn.motcua.registry.outgoing;

import java.util.List;
import java.util.Optional;
import vn.motcua.registry.Correspondent;

/** Which agencies beyond the portal's own tree can be reached; whoever carries documents stands behind it. */
public interface KnownReceivers {

    /** Those agencies by name, each by one of its codes. */
    List<Correspondent> list();

    /** How an agency of this code is called; empty of one that is not known. */
    Optional<String> findName(String agencyCode);

    /** Whether documents reach an agency of this code. */
    boolean isReached(String agencyCode);
}
