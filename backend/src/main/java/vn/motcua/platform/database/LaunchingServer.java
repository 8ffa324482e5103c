package vn.motcua.platform.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** An embedded server that starts beside the application; whoever needs it waits for it. */
public final class LaunchingServer {
    private final CompletableFuture<EmbeddedServer> launched;

    private LaunchingServer(CompletableFuture<EmbeddedServer> launched) {
        this.launched = launched;
    }

    /**
     * Launches the server on a thread of its own.
     *
     * @param binaries where the server's own files are unpacked
     * @param folder the data folder
     * @param launched told as soon as there is a process, so that it can be stopped again
     */
    public static LaunchingServer of(
            Path binaries, Path folder, Durability durability, Consumer<EmbeddedServer> launched) {
        return new LaunchingServer(CompletableFuture.supplyAsync(
                () -> {
                    EmbeddedServer server = EmbeddedServer.launch(binaries, folder, durability);
                    launched.accept(server);
                    return server;
                },
                Thread.ofPlatform().name("database").daemon()::start));
    }

    /** The server once it answers; throws what kept it from starting. */
    EmbeddedServer await() {
        return launched.join().await();
    }
}
