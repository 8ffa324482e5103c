package vn.motcua.platform.sql;

import java.sql.SQLException;

/** The database refused or gave up; the cause says with which number. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        // No message of its own: the database's may hold the row's values.
        super("SQL error " + cause.getErrorCode(), cause);
    }
}
