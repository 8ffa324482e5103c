package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.signature.DomSignature;
import vn.motcua.exchange.edxml.signature.Partner;
import vn.motcua.exchange.edxml.signature.Partners;
import vn.motcua.exchange.edxml.signature.PinnedCertificate;

/** Packages whose signature is not the sender's, or not with what may be signed. How a true one is misused: {@link WrappingTest}. */
class HostileSignatureTest {
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String RSA_SHA256 = MORE + "rsa-sha256";
    private static final String OLD = "http://www.w3.org/2000/09/xmldsig#";
    private static final Pattern SIGNED_INFO = Pattern.compile("(?s)<SignedInfo>.*</SignedInfo>");
    private static final Pattern VALUE = Pattern.compile("<SignatureValue>.*</SignatureValue>");

    private final Post post = new Post();
    private final String whole = post.text(Post.letter());
    private final String unsigned = post.unsigned(Post.letter());

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void documentWithoutSignatureIsRefused() {
        post.refused(unsigned, Refusal.NOT_SIGNED);
    }

    @Test
    void documentWithoutSignatureIsRefusedEvenFromThoseWhoseStatusesNeedNone() {
        assertThat(reason(unsigned, Post.SENDER.partner(Partner.Leniency.UNSIGNED_STATUS)))
                .isEqualTo(Refusal.NOT_SIGNED);
    }

    @Test
    void statusWithoutSignatureIsRefused() {
        String status = post.unsigned(
                EdxmlMessages.status(Post.SENDER, Post.RECEIVER, vn.motcua.exchange.edxml.StatusCode.ARRIVED));
        post.refused(status, Refusal.NOT_SIGNED);
    }

    @Test
    void signatureInAnotherNamespaceIsNone() {
        post.refused(whole.replace("<Signature xmlns=\"" + OLD + "\">", "<Signature>"), Refusal.NOT_SIGNED);
    }

    @Test
    void senderWhomNobodyKnowsIsRefused() {
        String strange = new String(
                post.written(EdxmlMessages.document(Post.STRANGER, Post.RECEIVER), Post.STRANGER),
                StandardCharsets.UTF_8);
        post.refused(strange, Refusal.UNKNOWN_SENDER);
    }

    @Test
    void strangerWhoSignsInTheSendersNameIsRefused() {
        post.refused(post.written(Post.letter(), Post.STRANGER), Refusal.WRONG_KEY);
    }

    @Test
    void anotherPartnerWhoSignsInTheSendersNameIsRefused() {
        post.refused(post.written(Post.letter(), Post.RECEIVER), Refusal.WRONG_KEY);
    }

    @Test
    void rightNameInAStrangersCertificateIsRefused() {
        ExchangeAgency namesake = ExchangeAgency.withKeyOf(2048, "000.00.00.H56", "UBND tỉnh Thanh Hoá");
        post.refused(post.written(Post.letter(), namesake), Refusal.WRONG_KEY);
    }

    @Test
    void sendersCertificateBesideAStrangersKeyIsRefused() {
        ExchangeAgency pretender =
                new ExchangeAgency(Post.SENDER.organ(), Post.STRANGER.key(), Post.SENDER.certificate());
        post.refused(post.written(Post.letter(), pretender), Refusal.WRONG_KEY);
    }

    @Test
    void senderPutInsteadOfAnotherIsRefused() {
        String other = new String(
                post.written(EdxmlMessages.document(Post.RECEIVER, Post.SENDER), Post.RECEIVER),
                StandardCharsets.UTF_8);
        post.refused(
                other.replaceFirst("<edXML:OrganId>000.00.14.H50", "<edXML:OrganId>000.00.00.H56"), Refusal.WRONG_KEY);
    }

    @Test
    void expiredCertificateIsRefused() {
        assertThat(reasonAt(ExchangeAgency.CERTIFIED_UNTIL.plusSeconds(1), Post.PARTNERS))
                .isEqualTo(Refusal.CERTIFICATE_NOT_VALID);
    }

    @Test
    void certificateThatIsNotValidYetIsRefused() {
        assertThat(reasonAt(ExchangeAgency.CERTIFIED_FROM.minusSeconds(1), Post.PARTNERS))
                .isEqualTo(Refusal.CERTIFICATE_NOT_VALID);
    }

    @Test
    void certificateThatWasTakenOutOfUseIsRefused() {
        Partner former = pinned(EdxmlMessages.NOON.minusSeconds(60), EdxmlMessages.NOON);
        assertThat(reasonAt(EdxmlMessages.NOON, ExchangeAgency.known(former))).isEqualTo(Refusal.CERTIFICATE_NOT_VALID);
    }

    @Test
    void certificateThatIsToBeUsedLaterIsRefused() {
        Partner later = pinned(EdxmlMessages.NOON.plusSeconds(1), Instant.MAX);
        assertThat(reasonAt(EdxmlMessages.NOON, ExchangeAgency.known(later))).isEqualTo(Refusal.CERTIFICATE_NOT_VALID);
    }

    @Test
    void shortKeyIsRefused() {
        ExchangeAgency weak = ExchangeAgency.withKeyOf(1024, "000.00.00.H56", "UBND tỉnh Thanh Hoá");
        byte[] xml = post.written(Post.letter(), weak);
        EdxmlReading reading = post.read(xml, ExchangeAgency.known(weak.partner()), EdxmlMessages.NOON);
        assertThat(((EdxmlReading.Refused) reading).reason()).isEqualTo(Refusal.WRONG_KEY);
    }

    @Test
    void publicKeyUsedAsASecretIsRefused() throws GeneralSecurityException {
        String hmac = whole.replace(RSA_SHA256, MORE + "hmac-sha256");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Post.SENDER.certificate().getPublicKey().getEncoded(), "HmacSHA256"));
        Matcher info = SIGNED_INFO.matcher(hmac);
        assertThat(info.find()).isTrue();
        byte[] signed = info.group()
                .replace("<SignedInfo>", "<SignedInfo xmlns=\"" + OLD + "\">")
                .getBytes(StandardCharsets.UTF_8);
        String value = Base64.getEncoder().encodeToString(mac.doFinal(signed));
        post.refused(
                VALUE.matcher(hmac).replaceFirst("<SignatureValue>" + value + "</SignatureValue>"), Refusal.ALGORITHM);
    }

    @Test
    void shortenedHmacIsRefused() {
        post.refused(
                whole.replace("rsa-sha256\">", "hmac-sha256\"><HMACOutputLength>0</HMACOutputLength>"),
                Refusal.ALGORITHM);
    }

    @Test
    void algorithmNoneIsRefused() {
        post.refused(whole.replace(RSA_SHA256, "none"), Refusal.ALGORITHM);
    }

    @Test
    void emptyAlgorithmIsRefused() {
        post.refused(whole.replace(RSA_SHA256, ""), Refusal.ALGORITHM);
    }

    @Test
    void md5IsRefused() {
        post.refused(whole.replace(RSA_SHA256, MORE + "rsa-md5"), Refusal.ALGORITHM);
    }

    @Test
    void md5AsDigestIsRefused() {
        post.refused(whole.replace("http://www.w3.org/2001/04/xmlenc#sha256", MORE + "md5"), Refusal.ALGORITHM);
    }

    @Test
    void ecdsaInTheNameOfAnRsaKeyIsRefused() {
        post.refused(whole.replace(RSA_SHA256, MORE + "ecdsa-sha256"), Refusal.ALGORITHM);
    }

    @Test
    void sha1IsRefusedFromThoseWhoAreNotLetUseIt() {
        post.refused(
                DomSignature.USUAL.with(OLD + "rsa-sha1", OLD + "sha1").sign(unsigned, Post.SENDER), Refusal.ALGORITHM);
    }

    @Test
    void sha1AsDigestAloneIsRefusedToo() {
        post.refused(DomSignature.USUAL.with(RSA_SHA256, OLD + "sha1").sign(unsigned, Post.SENDER), Refusal.ALGORITHM);
    }

    @Test
    void sha1ForOnePartnerIsNoneForAnother() {
        Partners partners = ExchangeAgency.known(Post.SENDER.partner(), Post.RECEIVER.partner(Partner.Leniency.SHA1));
        byte[] xml = DomSignature.USUAL
                .with(OLD + "rsa-sha1", OLD + "sha1")
                .sign(unsigned, Post.SENDER)
                .getBytes(StandardCharsets.UTF_8);
        EdxmlReading reading = post.read(xml, partners, EdxmlMessages.NOON);
        assertThat(((EdxmlReading.Refused) reading).reason()).isEqualTo(Refusal.ALGORITHM);
    }

    @Test
    void signatureMadeWithAnotherHashThanItNamesIsRefused() {
        post.refused(whole.replace(RSA_SHA256, MORE + "rsa-sha512"), Refusal.WRONG_KEY);
    }

    @Test
    void emptySignatureValueIsRefused() {
        post.refused(VALUE.matcher(whole).replaceFirst("<SignatureValue></SignatureValue>"), Refusal.WRONG_KEY);
    }

    @Test
    void signatureValueThatIsNoBase64IsRefused() {
        post.refused(
                VALUE.matcher(whole).replaceFirst("<SignatureValue>*</SignatureValue>"), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void signatureValueOfAllZeroesIsRefused() {
        String zeroes = Base64.getEncoder().encodeToString(new byte[256]);
        post.refused(
                VALUE.matcher(whole).replaceFirst("<SignatureValue>" + zeroes + "</SignatureValue>"),
                Refusal.WRONG_KEY);
    }

    @Test
    void digestPutInsteadOfAnotherIsRefused() {
        String zeroes = Base64.getEncoder().encodeToString(new byte[32]);
        post.refused(
                whole.replaceFirst("<DigestValue>.*</DigestValue>", "<DigestValue>" + zeroes + "</DigestValue>"),
                Refusal.WRONG_KEY);
    }

    @Test
    void canonicalFormWithCommentsIsRefused() {
        String form = "http://www.w3.org/2001/10/xml-exc-c14n#";
        post.refused(whole.replace(form, form + "WithComments"), Refusal.ALGORITHM);
    }

    @Test
    void canonicalFormWithParametersIsRefused() {
        String end = "xml-exc-c14n#\"></Transform>";
        post.refused(
                whole.replace(
                        end,
                        "xml-exc-c14n#\"><InclusiveNamespaces xmlns=\"http://www.w3.org/2001/10/xml-exc-c14n#\""
                                + " PrefixList=\"x\"/></Transform>"),
                Refusal.ALGORITHM);
    }

    @Test
    void transformByAProgramIsRefused() {
        post.refused(
                whole.replace(OLD + "enveloped-signature", "http://www.w3.org/TR/1999/REC-xslt-19991116"),
                Refusal.NOT_WHOLLY_SIGNED);
    }

    private Refusal reason(String xml, Partner sender) {
        EdxmlReading reading =
                post.read(xml.getBytes(StandardCharsets.UTF_8), ExchangeAgency.known(sender), EdxmlMessages.NOON);
        return ((EdxmlReading.Refused) reading).reason();
    }

    private Refusal reasonAt(Instant now, Partners partners) {
        EdxmlReading reading = post.read(whole.getBytes(StandardCharsets.UTF_8), partners, now);
        return ((EdxmlReading.Refused) reading).reason();
    }

    private static Partner pinned(Instant from, Instant until) {
        return new Partner(
                Post.SENDER.id(), List.of(new PinnedCertificate(Post.SENDER.certificate(), from, until)), Set.of());
    }
}
