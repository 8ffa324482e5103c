package vn.motcua.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MariaDB server of our own on the loopback address, over one data folder that nobody else uses meanwhile. */
public final class EmbeddedServer implements AutoCloseable {
    /** The schema it always has. */
    public static final String SCHEMA = "motcua";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    // Redo after a kill of a large data folder may take this long; an ordinary start takes a third of a second.
    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(90);

    private final ServerProcess process;
    private final ServerState state;
    private final FileChannel lockFile;
    private volatile boolean ready;

    private EmbeddedServer(ServerProcess process, ServerState state, FileChannel lockFile) {
        this.process = process;
        this.state = state;
        this.lockFile = lockFile;
    }

    /**
     * Begins to start the server and returns at once; {@link #await} says when it answers.
     *
     * @param binaries where the server's own files are unpacked, shared by any number of data folders
     * @param folder the data folder; made when it is not there
     */
    public static EmbeddedServer launch(Path binaries, Path folder, Durability durability) {
        try {
            Files.createDirectories(folder);
            FileChannel lockFile = lock(folder.resolve("lock"));
            ServerFiles files = ServerFiles.unpackedIn(binaries);
            ServerFolder data = new ServerFolder(folder.toAbsolutePath().normalize(), files, durability);
            ServerState recorded = data.state();
            ServerProcess left = ServerProcess.find(recorded, data);
            if (left != null && left.answers(recorded.port())) {
                LOG.info("Took over the database server that an earlier run left behind");
                return new EmbeddedServer(left, recorded, lockFile);
            }
            if (left != null) {
                left.stop();
            }
            ServerState fresh = recorded.onFreePort();
            ServerProcess started = data.start(fresh);
            ServerState running = fresh.withPid(started.pid());
            data.record(running);
            return new EmbeddedServer(started, running, lockFile);
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedded database cannot start in its folder", broken);
        }
    }

    /** Stops the server that an earlier run may have left over a data folder, so that the folder can be deleted. */
    public static void stopLeftBehind(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (FileChannel lockFile = lock(folder.resolve("lock"))) {
            Path absolute = folder.toAbsolutePath().normalize();
            ServerFolder data = new ServerFolder(absolute, new ServerFiles(absolute), Durability.FULL);
            ServerProcess left = lockFile.isOpen() ? ServerProcess.find(data.state(), data) : null;
            if (left != null) {
                left.stop();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedded database's folder cannot be read", broken);
        }
    }

    /** Waits until the server answers. */
    public EmbeddedServer await() {
        if (!ready) {
            process.awaitAnswer(state.port(), PATIENCE_AT_START);
            ready = true;
        }
        return this;
    }

    /** The address of its schema for Connector/J. */
    public String jdbcUrl() {
        return jdbcUrl(SCHEMA);
    }

    /** The address of another schema for Connector/J. */
    public String jdbcUrl(String schema) {
        return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true"
                .formatted(state.port(), schema);
    }

    public String user() {
        return ServerState.USER;
    }

    public String password() {
        return state.password();
    }

    /** Stops the server and lets the data folder go; within a bound, for a server that will not stop is killed. */
    @Override
    public void close() {
        process.stop();
        try {
            lockFile.close();
        } catch (IOException harmless) {
            // The lock ends with the process at the latest.
            LOG.debug("The lock of the data folder did not close", harmless);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new IllegalStateException("Another Motcua is running with the same data folder");
        }
        return channel;
    }
}
