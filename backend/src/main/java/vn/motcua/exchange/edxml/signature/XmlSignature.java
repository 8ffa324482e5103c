package vn.motcua.exchange.edxml.signature;

import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Canonical;
import vn.motcua.exchange.edxml.xml.Element;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** A signature over the whole of the message it stands in; of any other nothing is made. */
public final class XmlSignature {
    private static final int FEWEST_BITS = 2048;

    private final SignedInfo info;
    private final byte[] signed;
    private final byte[] value;

    private XmlSignature(SignedInfo info, byte[] signed, byte[] value) {
        this.info = info;
        this.signed = signed;
        this.value = value;
    }

    /**
     * @param signed the canonical form of the signature's first child
     */
    static XmlSignature of(Element signature, Function<Canonical.Form, byte[]> signed) throws Unacceptable {
        List<String> parts = signature.children().stream()
                .filter(part -> part.namespace().equals(XmlSignatures.NAMESPACE))
                .map(Element::name)
                .toList();
        boolean complete = parts.equals(List.of("SignedInfo", "SignatureValue", "KeyInfo"))
                || parts.equals(List.of("SignedInfo", "SignatureValue"));
        if (!complete
                || parts.size() != signature.children().size()
                || !signature.text().isEmpty()) {
            throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "the signature's parts");
        }
        SignedInfo info = SignedInfo.of(signature.children().getFirst());
        byte[] value = SignedInfo.base64(signature.children().get(1));
        return new XmlSignature(info, signed.apply(Algorithms.form(info.canonicalization())), value);
    }

    /**
     * Checks that one of the partner's own keys made the signature and may have. What key the message itself names is of no
     * account.
     *
     * @throws Unacceptable when it did not, or may not
     */
    public void check(Partner partner, Instant now) throws Unacceptable {
        boolean sha1 = Algorithms.isSha1(info.signature()) || Algorithms.isSha1(info.digest());
        if (sha1 && !partner.leniencies().contains(Partner.Leniency.SHA1)) {
            throw new Unacceptable(Refusal.ALGORITHM, "SHA-1 from a partner who is not let use it");
        }
        List<PinnedCertificate> signers =
                partner.certificates().stream().filter(this::isBy).toList();
        if (signers.isEmpty()) {
            throw new Unacceptable(Refusal.WRONG_KEY, "by none of the keys of " + partner.organId());
        }
        if (signers.stream().noneMatch(signer -> signer.holdsAt(now))) {
            throw new Unacceptable(Refusal.CERTIFICATE_NOT_VALID, "outside of the certificate's dates");
        }
    }

    private boolean isBy(PinnedCertificate pinned) {
        return pinned.certificate().getPublicKey() instanceof RSAPublicKey key
                && key.getModulus().bitLength() >= FEWEST_BITS
                && Algorithms.verifies(info.signature(), key, signed, value);
    }

    /** What takes in the message, all but this signature, as it passes. */
    public SignedContent content() {
        return new SignedContent(Algorithms.digest(info.digest()), Algorithms.form(info.contentForm()));
    }

    /** Whether what takes in the message is what {@link SignedContent#usual} makes. */
    public boolean isUsual() {
        return info.digest().equals(XmlSignatures.SHA256) && info.contentForm().equals(XmlSignatures.EXCLUSIVE);
    }

    /** Whether this is what was signed; asked once, when all has passed. */
    public boolean covers(SignedContent content) {
        return MessageDigest.isEqual(content.digest(), info.digestValue());
    }
}
