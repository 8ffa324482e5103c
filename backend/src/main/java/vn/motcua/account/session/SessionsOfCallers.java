package vn.motcua.account.session;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OpenSessions;

/** Looks sessions up in the database itself, past what is remembered of them. */
@Singleton
class SessionsOfCallers implements OpenSessions {

    private final SessionRows rows;
    private final Transactions transactions;
    private final Clock clock;

    SessionsOfCallers(SessionRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void require(Caller caller) {
        boolean open = transactions
                .read(() -> rows.findById(caller.sessionId()))
                .filter(session -> session.isOpen(clock.instant()))
                .isPresent();
        if (!open) {
            throw ProblemException.of(CommonProblem.UNAUTHENTICATED);
        }
    }
}
