package vn.motcua.platform.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What the database's error numbers mean; MySQL and MariaDB say some things with different numbers. */
public final class SqlErrors {
    private static final int DUPLICATE_KEY = 1062;
    // Deadlock, lock wait timeout, MariaDB's "record has changed since last read", Group Replication's rollback on
    // conflict.
    private static final Set<Integer> WORTH_RETRYING = Set.of(1213, 1205, 1020, 3101);
    private static final int DEEPEST_CAUSE = 12;

    private SqlErrors() {}

    /** Whether a unique index refused a row. */
    public static boolean duplicateKey(Throwable thrown) {
        return sqlException(thrown)
                .filter(e -> e.getErrorCode() == DUPLICATE_KEY)
                .isPresent();
    }

    /** Whether the same transaction may succeed when it is simply run again. */
    public static boolean worthRetrying(Throwable thrown) {
        return sqlException(thrown)
                .filter(e -> WORTH_RETRYING.contains(e.getErrorCode()))
                .isPresent();
    }

    private static Optional<SQLException> sqlException(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
