package vn.motcua.exchange.edxml.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.EdxmlMessages;
import vn.motcua._data.ExchangeAgency;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.signature.DomSignature;
import vn.motcua.exchange.edxml.signature.XmlSigner;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;

/** Packages signed with the portal's own keys. */
class OwnKeysTest {
    private static final ExchangeAgency SENDER = ExchangeAgency.of("000.00.00.H56", "UBND tỉnh Thanh Hoá");
    private static final ExchangeAgency RECEIVER = ExchangeAgency.of("000.00.14.H50", "Sở Tư pháp tỉnh Quảng Trị");

    @TempDir
    Path scratch;

    @Test
    void agencysKeySignsItsPackages() throws IOException {
        Signer agency = Signer.agency("H56", "UBND tỉnh Thanh Hoá");
        SigningKey key =
                new TestKeys(new TestAuthority()).with(agency).find(agency).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EdxmlWriter(scratch).write(EdxmlMessages.document(SENDER, RECEIVER), XmlSigner.of(key), out);
        assertThat(DomSignature.verifies(
                        out.toByteArray(), key.chain().getFirst().getPublicKey()))
                .isTrue();
    }

    @Test
    void keyOfAnotherKindSignsNone() {
        SigningKey elliptic = new SigningKey() {
            @Override
            public List<X509Certificate> chain() {
                return List.of(SENDER.certificate());
            }

            @Override
            public String algorithm() {
                return "SHA256withECDSA";
            }

            @Override
            public byte[] sign(byte[] bytes) {
                return bytes;
            }
        };
        assertThatThrownBy(() -> XmlSigner.of(elliptic)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsSentWhenAFileIsNotWhatItWasSaidToBe() throws IOException {
        Path shorter = Files.write(scratch.resolve("tep.pdf"), new byte[600_000]);
        DocumentMessage message = EdxmlMessages.document(
                SENDER,
                RECEIVER,
                new Attachment("cid:1", "tep.pdf", "application/pdf", "", AttachmentContent.of(shorter, 600_001)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new EdxmlWriter(scratch).write(message, SENDER.signer(), out))
                .isInstanceOf(IOException.class);
        assertThat(out.size()).isZero();
        assertThat(scratch).isDirectoryContaining("glob:**tep.pdf");
        try (var files = Files.list(scratch)) {
            assertThat(files).hasSize(1);
        }
    }
}
