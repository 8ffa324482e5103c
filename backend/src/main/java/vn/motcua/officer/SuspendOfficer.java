package vn.motcua.officer;

import jakarta.inject.Singleton;
import vn.motcua.platform.persistence.Transactions;

/** Shuts an officer out, and lets one who was shut out in again. What they did before stays theirs. */
@Singleton
public class SuspendOfficer {

    private final OfficerRows rows;
    private final OfficerLog log;
    private final OfficerSessions sessions;
    private final Transactions transactions;

    SuspendOfficer(OfficerRows rows, OfficerLog log, OfficerSessions sessions, Transactions transactions) {
        this.rows = rows;
        this.log = log;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Ends the officer's sessions and lets nobody sign in as them; false when they are suspended already. */
    public boolean suspend(OfficerId officer, ChangeOrder order) {
        return change(officer, false, OfficerChange.Kind.SUSPENDED, order);
    }

    /** Lets the officer sign in again, with the credentials from before; false when they are not suspended. */
    public boolean reinstate(OfficerId officer, ChangeOrder order) {
        return change(officer, true, OfficerChange.Kind.REINSTATED, order);
    }

    private boolean change(OfficerId officer, boolean active, OfficerChange.Kind kind, ChangeOrder order) {
        boolean changed = transactions.write(() -> {
            if (rows.changeActive(officer.value(), active) == 0) {
                return false;
            }
            sessions.end(officer);
            log.add(officer, kind, order);
            return true;
        });
        sessions.forget(officer);
        return changed;
    }
}
