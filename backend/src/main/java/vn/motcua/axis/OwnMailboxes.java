package vn.motcua.axis;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.wire.ReceivedLine;
import vn.motcua.exchange.axis.wire.SentLine;
import vn.motcua.exchange.axis.wire.WireJson;

/** What a system may see and say of the mailboxes it keeps, and of no other. */
final class OwnMailboxes {
    private static final Set<String> BUSINESS = Set.of("02", "03", "04", "05", "06");

    private final Directory directory;
    private final PackageFiles files;
    private final SqlMailboxes mailboxes;

    OwnMailboxes(Directory directory, PackageFiles files, SqlMailboxes mailboxes) {
        this.directory = directory;
        this.files = files;
        this.mailboxes = mailboxes;
    }

    /** A file to be fetched. */
    record Fetch(Path file, String sha256) {}

    Verdict<List<ReceivedLine>> received(AxisSystem caller, String agency, Optional<MessageType> type) {
        return own(caller, agency)
                .then(mailbox -> Verdict.granted(mailboxes.waiting(mailbox.code(), type, Lines.MOST).stream()
                        .map(Lines::received)
                        .toList()));
    }

    /** Since a moment where one is named, and behind a line of the list where one is. */
    Verdict<List<SentLine>> sent(AxisSystem caller, String agency, Optional<String> since, Optional<String> after) {
        return own(caller, agency)
                .then(mailbox -> Verdict.granted(
                        mailboxes.sent(mailbox.code(), moment(since), after.flatMap(Uploads::id), Lines.MOST).stream()
                                .map(Lines::sent)
                                .toList()));
    }

    Verdict<Fetch> fetch(AxisSystem caller, String docId) {
        return ownPackage(caller, docId)
                .then(delivered -> mailboxes
                        .findFile(delivered.label().packageId())
                        .map(sha256 -> Verdict.granted(new Fetch(files.path(sha256), sha256)))
                        .orElseGet(
                                () -> Verdict.denied(AxisError.UNKNOWN_DOCUMENT, "The package was kept for its time")));
    }

    Verdict<UUID> acknowledge(AxisSystem caller, String docId, String status) {
        Optional<Acknowledgement> said = Acknowledgement.find(status);
        if (said.isEmpty()) {
            return Verdict.denied(AxisError.INVALID_FILE, "The status is processing, done or fail");
        }
        return ownPackage(caller, docId).then(delivered -> {
            mailboxes.acknowledge(delivered.id(), said.get());
            return Verdict.granted(delivered.id());
        });
    }

    Verdict<UUID> tellBusiness(AxisSystem caller, String docId, String status) {
        if (!BUSINESS.contains(status)) {
            return Verdict.denied(AxisError.INVALID_FILE, "The status is 02, 03, 04, 05 or 06");
        }
        return ownPackage(caller, docId).then(delivered -> {
            mailboxes.tellBusiness(delivered.id(), status);
            return Verdict.granted(delivered.id());
        });
    }

    private Verdict<Mailbox> own(AxisSystem caller, String agency) {
        return directory
                .findOf(caller, agency)
                .map(Verdict::granted)
                .orElseGet(() -> Verdict.denied(AxisError.UNREGISTERED_SENDER, "The caller has no agency " + agency));
    }

    /** One that lies in a mailbox of the caller's; of others it is not even said that they are there. */
    private Verdict<Delivered> ownPackage(AxisSystem caller, String docId) {
        return Uploads.id(docId)
                .flatMap(mailboxes::find)
                .filter(delivered -> directory.findOf(caller, delivered.to()).isPresent())
                .map(Verdict::granted)
                .orElseGet(
                        () -> Verdict.denied(AxisError.UNKNOWN_DOCUMENT, "No such package in a mailbox of the caller"));
    }

    private static Instant moment(Optional<String> text) {
        return text.flatMap(WireJson::findInstant).orElse(Instant.EPOCH);
    }
}
