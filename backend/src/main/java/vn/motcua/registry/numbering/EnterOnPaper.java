package vn.motcua.registry.numbering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.SecrecyWords;

/** A clerk enters a document that is issued on paper: it gets the next number of the series that all share. */
@Singleton
class EnterOnPaper {

    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{N}.&-]{1,20}");

    private final OutgoingRegister register;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    EnterOnPaper(OutgoingRegister register, Agencies agencies, Transactions transactions, Clock clock) {
        this.register = register;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It stands in the register. */
        record Entered(OutgoingEntry entry) implements Outcome {}

        /** It bears a stamp of secrecy: secret documents have registers of their own, on paper. */
        record StateSecret(String word) implements Outcome {}

        /** A letter's symbol names the unit that drew it up. */
        record UnitMissing() implements Outcome {}
    }

    /** Enters a document of today. */
    Outcome enter(AgencyId agency, DocumentType type, @Nullable String unit, OutgoingEntry.Content content) {
        var secret = SecrecyWords.find(content.subject());
        if (secret.isPresent()) {
            return new Outcome.StateSecret(secret.get());
        }
        if (type == DocumentType.LETTER && (unit == null || !UNIT.matcher(unit).matches())) {
            return new Outcome.UnitMissing();
        }
        String issuer = agencies.get(agency).symbol();
        Notation notation = Notation.of(type, issuer, type.notation(issuer, unit == null ? "" : unit));
        var draft = new OutgoingEntry.Draft(agency, notation, content, null);
        return new Outcome.Entered(transactions.write(() -> register.enter(draft, clock.instant())));
    }
}
