package vn.motcua.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What is remembered of a data folder's server between runs.
 *
 * @param pid of the last server started, 0 when none was
 */
record ServerState(long pid, int port, String password) {
    static final String USER = "motcua";
    private static final int PASSWORD_BYTES = 24;

    static ServerState initial() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return new ServerState(0, 0, HexFormat.of().formatHex(random));
    }

    static ServerState of(Properties properties) {
        return new ServerState(
                Long.parseLong(properties.getProperty("pid")),
                Integer.parseInt(properties.getProperty("port")),
                properties.getProperty("password"));
    }

    /** As {@link #of} reads it; {@link Properties} itself would write a date in words above, and take its time. */
    String written() {
        return "pid=" + pid + "\nport=" + port + "\npassword=" + password + "\n";
    }

    ServerState onFreePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new ServerState(0, socket.getLocalPort(), password);
        } catch (IOException none) {
            throw new UncheckedIOException("No free port for the embedded database", none);
        }
    }

    ServerState withPid(long newPid) {
        return new ServerState(newPid, port, password);
    }
}
