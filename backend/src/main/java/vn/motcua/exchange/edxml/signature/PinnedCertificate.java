package vn.motcua.exchange.edxml.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A certificate whose key may sign for an agency, for as long as it is said to and the certificate itself holds.
 *
 * @param from first instant
 * @param until first instant at which it does not any more
 */
public record PinnedCertificate(X509Certificate certificate, Instant from, Instant until) {

    /** A certificate for all of its own time. */
    public static PinnedCertificate of(X509Certificate certificate) {
        return new PinnedCertificate(certificate, Instant.MIN, Instant.MAX);
    }

    /** Whether what its key signed is taken at this instant. */
    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from)
                && instant.isBefore(until)
                && !instant.isBefore(certificate.getNotBefore().toInstant())
                && !instant.isAfter(certificate.getNotAfter().toInstant());
    }
}
