package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes a PDF in to look into it, without keeping it. Refuses as storing one would. */
@Singleton
public class CheckPdf {
    private final Spool spool;
    private final UploadCheck check;

    CheckPdf(Spool spool, UploadCheck check) {
        this.spool = spool;
        this.check = check;
    }

    /** What came of it. */
    public sealed interface Outcome<T> {

        /** It may be parsed, and was read. */
        record Sound<T>(long sizeBytes, String sha256, T read) implements Outcome<T> {}

        /** It may not. */
        record Refused<T>(StoreOutcome.Refused refusal) implements Outcome<T> {}
    }

    /**
     * Reads the stream to its end and looks into what came; nothing of it remains on disk.
     *
     * @param rule accepts PDFs alone
     * @param reading gets the file when it is sound, and fetches it into memory when there is room for it
     */
    public <T> Outcome<T> check(
            InputStream in, String fileName, Acceptance rule, Function<Supplier<SoundPdf>, T> reading) {
        try (Spool.Spooled upload = spool.take(in, rule.maxBytes())) {
            return switch (check.look(upload, fileName, rule)) {
                case UploadCheck.Verdict.Sound sound ->
                    new Outcome.Sound<>(upload.sizeBytes(), upload.sha256(), reading.apply(() -> bytesOf(upload)));
                case UploadCheck.Verdict.Refused refused -> new Outcome.Refused<>(refused.outcome());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException("the file could not be looked into", failure);
        }
    }

    private static SoundPdf bytesOf(Spool.Spooled upload) {
        try {
            return SoundPdf.checked(Files.readAllBytes(upload.file()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the file could not be read", failure);
        }
    }
}
