package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

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
    public sealed interface Outcome {

        /** It may be parsed. */
        record Sound(SoundPdf pdf, String sha256) implements Outcome {}

        /** It may not. */
        record Refused(StoreOutcome.Refused refusal) implements Outcome {}
    }

    /**
     * Reads the stream to its end and looks into what came; nothing of it remains on disk.
     *
     * @param rule accepts PDFs alone
     */
    public Outcome check(InputStream in, String fileName, Acceptance rule) {
        try (Spool.Spooled upload = spool.take(in, rule.maxBytes())) {
            return switch (check.look(upload, fileName, rule)) {
                case UploadCheck.Verdict.Sound sound ->
                    new Outcome.Sound(SoundPdf.checked(Files.readAllBytes(upload.file())), upload.sha256());
                case UploadCheck.Verdict.Refused refused -> new Outcome.Refused(refused.outcome());
            };
        } catch (IOException failure) {
            throw new UncheckedIOException("the file could not be looked into", failure);
        }
    }
}
