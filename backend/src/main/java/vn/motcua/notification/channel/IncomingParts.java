package vn.motcua.notification.channel;

import java.util.Optional;

/** Keeps parts of messages until all of one have come, on whichever server. */
public interface IncomingParts {

    /** Keeps a part for good; gives the whole message, under the same id each time, when no part of it is missing. */
    Optional<IncomingShortMessage> add(IncomingPart part);

    /** Forgets the parts of the message that this one is of: it was taken. */
    void forget(IncomingPart part);
}
