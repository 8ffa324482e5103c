package vn.motcua.exchange;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where packages lie while they are written, sent, fetched and read: {@code motcua.exchange.dir}, on a local disk. Nothing in it is
 * needed after a restart.
 */
@Singleton
public class ExchangeFolder {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeFolder.class);

    private final Path root;

    public ExchangeFolder(@Value("${motcua.exchange.dir:.motcua/exchange}") String folder) {
        root = Path.of(folder).toAbsolutePath();
    }

    /** A room of its own, empty, for one package; closing it removes all that is in it. */
    public Room open() throws IOException {
        return new Room(Files.createDirectories(root.resolve(UUID.randomUUID().toString())));
    }

    /** A folder for one package. */
    public record Room(Path path) implements AutoCloseable {
        @Override
        public void close() {
            try (Stream<Path> all = Files.walk(path)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path one : deepestFirst) {
                    Files.deleteIfExists(one);
                }
            } catch (IOException stuck) {
                LOG.warn("The folder of a package stays: {}", path, stuck);
            }
        }
    }

    /** Removes what servers that were killed have left behind before a moment. */
    public void sweep(Instant before) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> left = Files.list(root)) {
            List<Path> folders = left.toList();
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    new Room(folder).close();
                }
            }
        } catch (IOException unreadable) {
            LOG.warn("The folder of the exchange cannot be swept: {}", root, unreadable);
        }
    }
}
