package vn.motcua.officer;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Transactions;

/** Writes down when an officer may choose credentials, and when they have; in the transaction of that. */
@Singleton
public class RecordActivation {

    private final OfficerRows rows;
    private final OfficerLog log;
    private final Transactions transactions;

    RecordActivation(OfficerRows rows, OfficerLog log, Transactions transactions) {
        this.rows = rows;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * The credentials that an officer has, or has no longer.
     *
     * @param at since when they hold; null when there are none any more
     */
    public void credentialsHold(OfficerId officer, @Nullable Instant at) {
        transactions.write(() -> rows.changeActivated(officer.value(), at));
    }

    /** A code was issued with which the officer chooses credentials. */
    public void codeIssued(OfficerId officer, ChangeOrder order) {
        transactions.write(() -> log.add(officer, OfficerChange.Kind.CODE_ISSUED, order));
    }

    /** The officer chose their credentials. */
    public void activated(OfficerId officer) {
        transactions.write(() -> log.add(officer, OfficerChange.Kind.ACTIVATED, new ChangeOrder(officer, null)));
    }
}
