package vn.motcua.signature.verification;

import io.micronaut.context.BeanProvider;
import java.nio.file.Path;
import java.time.Clock;
import vn.motcua.signature.key.KeylessKeys;

/** Verifies as the server would, with a test's anchors. */
final class Verifying {
    private Verifying() {}

    static VerifyPdf trusting(Path anchors) {
        TrustAnchors trusted = new TrustAnchors(anchors.toString(), KeylessKeys.configured());
        PadesReader reader = new PadesReader(trusted, false, Clock.systemUTC());
        BeanProvider<PadesReader> provider = () -> reader;
        return new VerifyPdf(provider);
    }
}
