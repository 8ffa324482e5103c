package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.motcua.document.inspection.FileKind;

/** Takes a picture in to make another of it, without keeping it. Refuses as storing it would. */
@Singleton
public class CheckPicture {
    /** Each costs up to 100 MB while it is read. */
    private static final int AT_ONCE = 2;

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Spool spool;
    private final UploadCheck check;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    CheckPicture(Spool spool, UploadCheck check) {
        this.spool = spool;
        this.check = check;
    }

    /** What came of it. */
    public sealed interface Outcome<T> {

        /** It was read. */
        record Sound<T>(T read) implements Outcome<T> {}

        /** It may not be. */
        record Refused<T>(StoreOutcome.Refused refusal) implements Outcome<T> {}
    }

    /** Reads a picture that was found sound. */
    public interface Reading<T> {
        /** Empty when it would cost more than any honest picture does; what it throws says that it is damaged. */
        Optional<T> read(Path file, FileKind kind) throws IOException;
    }

    /**
     * Takes the stream in to its end; nothing of it remains on disk.
     *
     * @param rule accepts pictures alone
     */
    public <T> Outcome<T> check(InputStream in, String fileName, Acceptance rule, Reading<T> reading) {
        try (Spool.Spooled upload = spool.take(in, rule.maxBytes())) {
            return switch (check.look(upload, fileName, rule)) {
                case UploadCheck.Verdict.Sound sound -> read(upload.file(), sound.kind(), reading);
                case UploadCheck.Verdict.Refused refused -> new Outcome.Refused<>(refused.outcome());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException("the picture could not be looked into", failure);
        }
    }

    private <T> Outcome<T> read(Path file, FileKind kind, Reading<T> reading) {
        if (!entered()) {
            return new Outcome.Refused<>(Refusals.checksBusy());
        }
        try {
            return reading.read(file, kind)
                    .<Outcome<T>>map(Outcome.Sound::new)
                    .orElseGet(() -> new Outcome.Refused<>(Refusals.tooComplex()));
        } catch (IOException | RuntimeException unreadable) {
            return new Outcome.Refused<>(Refusals.damaged());
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
