package vn.motcua.exchange.axis;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * One exchange axis as the portal uses it. Every call asks the network and returns within a bound; none throws for what
 * the axis or the network does. All of them may be repeated: an axis answers the same message of the same sender with the same
 * id, and an acknowledgement that was given already with its agreement.
 */
public interface AxisConnection {
    /** What operators know it by. */
    String name();

    /** Hands a package over; answers the sender's id of it. */
    AxisAnswer<DocId> send(Dispatch dispatch);

    /** What lies in an agency's mailbox and was acknowledged neither as done nor as failed, oldest first. */
    AxisAnswer<List<ReceivedPackage>> listReceived(String agencyCode);

    /** Fetches a package of one's own mailbox; the target appears only when the whole of it is there. */
    AxisAnswer<FetchedPackage> fetch(DocId docId, Path target);

    /** Says of the transport, and of it alone, how far a package has come that lay in one's own mailbox. */
    AxisAnswer<Acknowledgement> acknowledge(DocId docId, Acknowledgement acknowledgement);

    /** The axis's own list of what an agency has sent since then, a line for each receiver, oldest first. */
    AxisAnswer<List<SentPackage>> listSent(String agencyCode, Instant since);

    /** The agencies that can be reached. */
    AxisAnswer<List<AxisAgency>> agencies();
}
