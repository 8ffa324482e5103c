package vn.motcua._support;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sits in the driver of every connection of the tests and counts what each thread asks the database. */
public final class Queries implements QueryInterceptor {
    private static final ThreadLocal<Integer> ASKED = ThreadLocal.withInitial(() -> 0);

    /** How many queries this thread runs while it does something. */
    public static int during(Runnable work) {
        int before = ASKED.get();
        work.run();
        return ASKED.get() - before;
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the driver declares it
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        String text = sql.get();
        // A pool asks an idle connection for 1 whether it is still there.
        if (text != null
                && !text.equals("SELECT 1")
                && text.stripLeading().toUpperCase(Locale.ROOT).startsWith("SELECT")) {
            ASKED.set(ASKED.get() + 1);
        }
        return null;
    }

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {
        // Holds nothing.
    }
}
