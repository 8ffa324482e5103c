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

/**
 * Sits in the driver of every connection of the tests and fails whoever writes without a transaction: the pool would undo
 * that when the connection goes back, without a word.
 */
public final class LostWrites implements QueryInterceptor {
    private boolean wrote;

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the driver declares it
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        String verb = verb(sql.get());
        switch (verb) {
            case "INSERT", "UPDATE", "DELETE", "REPLACE" -> wrote = true;
            case "COMMIT" -> wrote = false;
            case "ROLLBACK" -> {
                boolean lost = wrote && isByThePool();
                wrote = false;
                if (lost) {
                    throw new IllegalStateException("something was written outside a transaction and is lost");
                }
            }
            default -> {}
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

    private static String verb(@Nullable String sql) {
        String text = sql == null ? "" : sql.strip();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** A transaction that is undone is undone by its manager; the pool undoes what was left when a connection comes back. */
    private static boolean isByThePool() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("com.zaxxer.hikari.pool.Proxy")
                        && frame.getMethodName().equals("close")));
    }
}
