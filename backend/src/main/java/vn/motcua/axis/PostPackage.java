package vn.motcua.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.MessageType;

/** Takes a package in and puts it into its receivers' mailboxes: all of them, or none. */
final class PostPackage {
    private final Directory directory;
    private final PackageFiles files;
    private final SqlMailboxes mailboxes;

    PostPackage(Directory directory, PackageFiles files, SqlMailboxes mailboxes) {
        this.directory = directory;
        this.files = files;
        this.mailboxes = mailboxes;
    }

    /**
     * What is asked for beside the file.
     *
     * @param from the sender's code; without it the package's own
     * @param to the one receiver that is meant; without it all that the package names
     */
    record Wish(Optional<String> from, Optional<String> to, MessageType type, Optional<UUID> messageId) {}

    /**
     * Answers the sender's id of the package once its file and its rows survive a crash.
     *
     * @param reach whom the caller's protocol delivers to
     */
    Verdict<UUID> post(AxisSystem caller, Wish wish, Incoming incoming, Predicate<Mailbox> reach) {
        try {
            Optional<Envelope> envelope = EnvelopeReader.read(incoming.file());
            if (envelope.isEmpty()) {
                return Verdict.denied(AxisError.NOT_STANDARD, "Not an edXML package with a sender and a receiver");
            }
            return posting(caller, wish, incoming, envelope.get(), reach)
                    .then(posting -> files.keep(posting.file(), () -> mailboxes.post(posting)));
        } finally {
            files.discard(incoming);
        }
    }

    private Verdict<Posting> posting(
            AxisSystem caller, Wish wish, Incoming incoming, Envelope envelope, Predicate<Mailbox> reach) {
        Optional<Mailbox> sender = directory.findOf(caller, envelope.from());
        if (sender.isEmpty() || !wish.from().map(directory::find).orElse(sender).equals(sender)) {
            return Verdict.denied(AxisError.UNREGISTERED_SENDER, "The caller does not send for " + envelope.from());
        }
        if (!isOpen(sender.get(), wish.type())) {
            return Verdict.denied(AxisError.UNREGISTERED_SENDER, "Agency " + envelope.from() + " was deleted");
        }
        return receivers(wish, envelope, reach)
                .then(receivers -> Verdict.granted(new Posting(
                        sender.get().code(),
                        wish.type(),
                        wish.messageId(),
                        incoming,
                        envelope.title(),
                        envelope.notation(),
                        receivers)));
    }

    /** Of a deleted agency's documents that were on their way, statuses still come and go: nothing is lost. */
    private static boolean isOpen(Mailbox mailbox, MessageType type) {
        return mailbox.takesDocuments() || type == MessageType.STATUS;
    }

    private Verdict<List<String>> receivers(Wish wish, Envelope envelope, Predicate<Mailbox> reach) {
        Optional<Mailbox> meant = wish.to().flatMap(directory::find);
        List<String> codes = new ArrayList<>();
        for (String receiver : wish.to().<List<String>>map(List::of).orElse(envelope.receivers())) {
            Optional<Mailbox> mailbox =
                    directory.find(receiver).filter(reach).filter(found -> isOpen(found, wish.type()));
            if (mailbox.isEmpty()) {
                return Verdict.denied(AxisError.UNKNOWN_RECEIVER, "No agency " + receiver);
            }
            if (mailbox.get().locked()) {
                return Verdict.denied(AxisError.RECEIVER_LOCKED, "The mailbox of " + receiver + " is locked");
            }
            codes.add(mailbox.get().code());
        }
        boolean named = meant.isEmpty()
                || envelope.receivers().stream()
                        .anyMatch(code -> directory.find(code).equals(meant));
        return named
                ? Verdict.granted(codes.stream().distinct().toList())
                : Verdict.denied(AxisError.NOT_STANDARD, "The package does not name the receiver it is sent to");
    }
}
