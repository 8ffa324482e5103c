package vn.motcua.exchange.axis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.platform.hash.Sha256;

/** Packages' files on their way from disk to the axis and back, never whole in memory. */
final class FileBody {
    private static final int BUFFER_BYTES = 64 * 1024;

    private FileBody() {}

    static BodyPublisher of(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException gone) {
            throw new UncheckedIOException("A package's file is not there", gone);
        }
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A package's file cannot be read", unreadable);
        }
    }

    /** 64 hexadecimal digits. */
    static String sha256(Path file) {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A package's file cannot be read", unreadable);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Fetches into a file that has its name only once it is whole and is what the axis says it is. */
    static AxisAnswer<FetchedPackage> fetch(
            Path target,
            Function<FileChannel, AxisAnswer<AxisHttp.Received>> ask,
            String hashHeader,
            Function<String, AxisAnswer<JsonNode>> refusal) {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (FileChannel sink = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                AxisAnswer<AxisHttp.Received> answer = ask.apply(sink);
                AxisAnswer<FetchedPackage> fetched = answer.then(received ->
                        received.isFile() ? whole(received, target, hashHeader) : refused(refusal, received.text()));
                if (fetched instanceof AxisAnswer.Answered) {
                    sink.force(true);
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
                return fetched;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("A fetched package cannot be written", broken);
        }
    }

    private static AxisAnswer<FetchedPackage> whole(AxisHttp.Received received, Path target, String hashHeader) {
        BoundedBody.Whole body = received.body();
        Optional<String> promised = received.headers().firstValue(hashHeader);
        return promised.filter(hash -> !hash.equalsIgnoreCase(body.sha256())).isPresent()
                ? new AxisAnswer.Unreachable<>("The file that came is not the one the axis has")
                : new AxisAnswer.Answered<>(new FetchedPackage(target, body.size(), body.sha256()));
    }

    /** Text came where a file should have: if it is no refusal, nobody knows what it is. */
    private static AxisAnswer<FetchedPackage> refused(Function<String, AxisAnswer<JsonNode>> refusal, String text) {
        return refusal.apply(text).then(said -> new AxisAnswer.Unreachable<>("The axis answered without the file"));
    }
}
