package vn.motcua.exchange.edxml.signature;

import java.util.Optional;
import vn.motcua.exchange.edxml.OrganId;

/** The agencies that messages are taken from. */
public interface Partners {

    /** The agency with this code, in whichever scheme it is written; empty when nothing is taken from it. */
    Optional<Partner> find(OrganId organId);
}
