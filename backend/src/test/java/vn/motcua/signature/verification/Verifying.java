package vn.motcua.signature.verification;

import io.micronaut.context.BeanProvider;
import java.nio.file.Path;
import java.time.Clock;
import vn.motcua.signature.key.KeylessKeys;

/** Verifies as the server would, with a test's anchors. */
final class Verifying {
    private Verifying() {}

    static VerifyPdf trusting(Path anchors) {
        return trusting(anchors, false);
    }

    /** Asks issuers about revocation, as a server does that is told to. */
    static VerifyPdf trustingAndAsking(Path anchors) {
        return trusting(anchors, true);
    }

    private static VerifyPdf trusting(Path anchors, boolean asksForRevocation) {
        TrustAnchors trusted = new TrustAnchors(anchors.toString(), KeylessKeys.configured());
        PadesReader reader = new PadesReader(trusted, asksForRevocation, Clock.systemUTC());
        BeanProvider<PadesReader> provider = () -> reader;
        return new VerifyPdf(provider);
    }
}
