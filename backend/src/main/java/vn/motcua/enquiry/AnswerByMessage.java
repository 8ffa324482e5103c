package vn.motcua.enquiry;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.dossier.lookup.StatusLookup;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.notification.channel.IncomingShortMessages;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** Answers what mobile numbers ask, each so often: what comes from short codes and brand names is a robot's, and not answered. */
@Singleton
class AnswerByMessage implements IncomingShortMessages {
    /** There are 31^6 check values of a dossier: a number would guess for ten thousand years. */
    static final Limit LIMIT = new Limit("sms-enquiry", 10, Duration.ofHours(1));

    private final StatusLookup lookup;
    private final RateLimits limits;
    private final AnswerRows rows;
    private final AnswerSignal signal;
    private final Transactions transactions;
    private final Clock clock;

    AnswerByMessage(
            StatusLookup lookup,
            RateLimits limits,
            AnswerRows rows,
            AnswerSignal signal,
            Transactions transactions,
            Clock clock) {
        this.lookup = lookup;
        this.limits = limits;
        this.rows = rows;
        this.signal = signal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void take(IncomingShortMessage message) {
        PhoneNumber.parse(message.from()).ifPresent(phone -> answer(message, phone));
    }

    private void answer(IncomingShortMessage message, PhoneNumber phone) {
        String question = Sha256.hex(message.id().getBytes(StandardCharsets.UTF_8));
        if (transactions.read(() -> rows.countOf(question)) > 0
                || limits.take(LIMIT, phone.value()).isPresent()) {
            return;
        }
        String words = words(Enquiry.parse(message.text()));
        transactions.write(() -> rows.add(Ids.next(), question, phone.value(), words, clock.instant()));
        signal.raise();
    }

    private String words(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Help help -> AnswerWords.help(help.language());
            case Enquiry.Status status ->
                find(status)
                        .map(found -> AnswerWords.found(found, status.language()))
                        .orElseGet(() -> AnswerWords.notFound(status.language()));
        };
    }

    private Optional<StatusLookup.Found> find(Enquiry.Status status) {
        return status.codes().stream()
                .flatMap(code -> lookup.find(code, status.check()).stream())
                .findFirst();
    }
}
