package vn.motcua.signature.verification;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.document.SoundPdf;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.signature.pdf.SignatureCount;

/** Verifies the signatures of a PDF: few files at once, of few signatures each; 503 when no place came free. */
@Singleton
public class VerifyPdf {
    /** Each holds a few copies of the file in memory. */
    private static final int AT_ONCE = 2;
    /** More than any paper has; each costs as much as the file is long. */
    private static final int MOST_SIGNATURES = 20;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** Apart from each other: whatever anybody sends, officers go on working. */
    private final Semaphore officersPlaces = new Semaphore(AT_ONCE, true);

    private final Semaphore publicPlaces = new Semaphore(AT_ONCE, true);
    private final BeanProvider<PadesReader> reader;
    private final Duration longestWait;

    @Inject
    VerifyPdf(BeanProvider<PadesReader> reader) {
        this(reader, LONGEST_WAIT);
    }

    VerifyPdf(BeanProvider<PadesReader> reader, Duration longestWait) {
        this.reader = reader;
        this.longestWait = longestWait;
    }

    /** Verifies for an officer; who they are by is told and not judged. */
    public SignatureReport verify(SoundPdf pdf) {
        return verify(pdf, List.of());
    }

    /**
     * Verifies for an officer, and judges who signed.
     *
     * @param expected the names of those who should have signed last, in the order of signing
     */
    public SignatureReport verify(SoundPdf pdf, List<String> expected) {
        return verify(() -> pdf, expected);
    }

    /** Does the same for a file that is fetched into memory when a place is free. */
    public SignatureReport verify(Supplier<SoundPdf> pdf, List<String> expected) {
        return inPlace(officersPlaces, pdf, expected);
    }

    /** Verifies for anybody; the file is fetched into memory when a place is free. */
    SignatureReport verifyForPublic(Supplier<SoundPdf> pdf) {
        return inPlace(publicPlaces, pdf, List.of());
    }

    private SignatureReport inPlace(Semaphore places, Supplier<SoundPdf> file, List<String> expected) {
        if (!entered(places)) {
            throw ProblemException.of(DocumentRefusal.CHECKS_BUSY).withRetryAfter(LONGEST_WAIT);
        }
        try {
            SoundPdf pdf = file.get();
            if (SignatureCount.of(pdf) > MOST_SIGNATURES) {
                throw ProblemException.of(DocumentRefusal.TOO_COMPLEX)
                        .withDetail(new Text(
                                "Tệp có quá %d chữ ký số.".formatted(MOST_SIGNATURES),
                                "The file has more than %d signatures.".formatted(MOST_SIGNATURES)));
            }
            return reader.get().read(pdf, expected);
        } finally {
            places.release();
        }
    }

    private boolean entered(Semaphore places) {
        try {
            return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
