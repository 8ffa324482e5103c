package vn.motcua.exchange.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.signature.Partner;
import vn.motcua.exchange.edxml.signature.PinnedCertificate;
import vn.motcua.platform.time.Zone;

/**
 * An agency as the file lists it.
 *
 * @param codes of either scheme, all that it uses
 */
record PartnerEntry(
        @JsonProperty(value = "codes", required = true) List<String> codes,
        @JsonProperty(value = "name", required = true) String name,

        @JsonProperty(value = "certificates", required = true)
        List<Pinned> certificates,

        @JsonProperty("leniencies") @Nullable Set<Partner.Leniency> leniencies) {

    /**
     * A certificate in PEM with its dates of effect.
     *
     * @param from first day; null holds from its own beginning
     * @param until first day on which it does not hold any more; null holds to its own end
     */
    record Pinned(
            @JsonProperty(value = "pem", required = true) String pem,
            @JsonProperty("from") @Nullable LocalDate from,
            @JsonProperty("until") @Nullable LocalDate until) {

        PinnedCertificate certificate() {
            return new PinnedCertificate(
                    parsed(),
                    from == null ? Instant.MIN : from.atStartOfDay(Zone.VIETNAM).toInstant(),
                    until == null
                            ? Instant.MAX
                            : until.atStartOfDay(Zone.VIETNAM).toInstant());
        }

        private X509Certificate parsed() {
            try {
                return (X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            } catch (CertificateException unreadable) {
                throw new IllegalArgumentException("a partner's certificate cannot be read", unreadable);
            }
        }
    }

    Partner partner(OrganId asked) {
        return new Partner(
                asked,
                certificates.stream().map(Pinned::certificate).toList(),
                leniencies == null ? Set.of() : leniencies);
    }
}
