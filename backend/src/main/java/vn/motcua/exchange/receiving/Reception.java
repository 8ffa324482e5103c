package vn.motcua.exchange.receiving;

import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.axis.ReceivedPackage;

/**
 * A package in a mailbox as this server claimed it.
 *
 * @param attempts how many tries there were, this one included
 */
record Reception(UUID id, UUID claim, Agency agency, ReceivedPackage listed, int attempts) {}
