package vn.motcua.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A server process that is certainly ours. */
record ServerProcess(ProcessHandle handle) {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);
    private static final int HANDSHAKE_MILLIS = 2_000;

    /** The process recorded for a data folder, if it still runs and really serves that folder. */
    static @Nullable ServerProcess find(ServerState state, ServerFolder folder) {
        if (state.pid() == 0) {
            return null;
        }
        return ProcessHandle.of(state.pid())
                // The id may have gone to a stranger since: its command line must name our folder.
                .filter(handle -> serves(handle.pid(), folder.data()))
                .map(ServerProcess::new)
                .orElse(null);
    }

    long pid() {
        return handle.pid();
    }

    /** Whether a server greets on the port. */
    boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), HANDSHAKE_MILLIS);
            socket.setSoTimeout(HANDSHAKE_MILLIS);
            // The server speaks first.
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    void awaitAnswer(int port, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(port)) {
            if (!handle.isAlive()) {
                throw new IllegalStateException("The embedded database ended while starting; see server.log");
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The embedded database does not answer; see server.log");
            }
            Waiting.shortly();
        }
    }

    /** Asks the process to end and kills it when it does not. */
    void stop() {
        handle.destroy();
        if (!endsWithin(PATIENCE_AT_STOP)) {
            handle.destroyForcibly();
            endsWithin(PATIENCE_AT_STOP);
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !handle.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        }
    }

    private static boolean serves(long pid, Path data) {
        try {
            byte[] commandLine = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            String[] arguments = new String(commandLine, StandardCharsets.UTF_8).split("\0");
            return Arrays.asList(arguments).contains("--datadir=" + data);
        } catch (IOException gone) {
            return false;
        }
    }
}
