package vn.motcua.signature.verification;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.motcua.document.SoundPdf;

/** Verifies the signatures of a PDF. */
@Singleton
public class VerifyPdf {
    /** Each holds a few copies of the file in memory. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final BeanProvider<PadesReader> reader;

    VerifyPdf(BeanProvider<PadesReader> reader) {
        this.reader = reader;
    }

    /** Who they are by is told and not judged. */
    public SignatureReport verify(SoundPdf pdf) {
        return verify(pdf, List.of());
    }

    /**
     * Verifies, and judges who signed.
     *
     * @param expected the names of those who should have signed, in the order of signing
     */
    public SignatureReport verify(SoundPdf pdf, List<String> expected) {
        places.acquireUninterruptibly();
        try {
            return reader.get().read(pdf, expected);
        } finally {
            places.release();
        }
    }
}
