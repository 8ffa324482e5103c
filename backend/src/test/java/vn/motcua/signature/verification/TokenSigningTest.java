package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.TokenSigner;
import vn.motcua.signature.verification.PdfSignature.SignerMatch;
import vn.motcua.signature.verification.SignatureReport.Verdict;

/** Keys in a PKCS#11 token sign: Debian's SoftHSM stands for a security module, with a process of its own as the server. */
class TokenSigningTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final String PIN = "135790";

    @TempDir
    private Path folder;

    @Test
    void keyThatNeverLeavesItsTokenSigns() throws IOException {
        Optional<SigningTools> found = SigningTools.find();
        assumeThat(found).as("SoftHSM cannot be had here").isPresent();
        SigningTools tools = found.get();
        Path anchors = Files.createDirectories(folder.resolve("anchors"));
        Path file = Files.write(folder.resolve("ket-qua.pdf"), SampleFiles.pdf(1));
        Path signed = folder.resolve("ket-qua.signed.pdf");

        List<String> said = signInToken(tools, token(tools), file, signed, anchors);

        assertThat(said).contains("leaves the token: false", "other signers: false");
        SignatureReport report = Verifying.trusting(anchors)
                .verify(SoundPdf.ofOwnMaking(Files.readAllBytes(signed)), List.of("Sở Tư pháp tỉnh Thanh Hoá"));
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
            assertThat(signature.signerMatch()).isEqualTo(SignerMatch.MATCHES);
            assertThat(signature.time().claimed()).isEqualTo(NOW);
        });
        assertThat(tools.pdfsig(signed)).anyMatch(line -> line.contains("Signature is Valid"));
    }

    /** A fresh token, and the configuration of Java's provider for it. */
    private Path token(SigningTools tools) throws IOException {
        Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(
                settings(), "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
        tools.run(
                List.of(
                        tools.root().resolve("usr/bin/softhsm2-util").toString(),
                        "--module",
                        library(tools).toString(),
                        "--init-token",
                        "--free",
                        "--label",
                        "motcua",
                        "--so-pin",
                        "24680024",
                        "--pin",
                        PIN),
                environment());
        return Files.writeString(
                folder.resolve("pkcs11.cfg"), "name = motcua\nlibrary = " + library(tools) + "\nslotListIndex = 0\n");
    }

    private List<String> signInToken(SigningTools tools, Path configuration, Path file, Path signed, Path anchors)
            throws IOException {
        return tools.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlogback.configurationFile=logback-test.xml",
                        TokenSigner.class.getName(),
                        configuration.toString(),
                        PIN,
                        file.toString(),
                        signed.toString(),
                        anchors.toString(),
                        NOW.toString()),
                environment());
    }

    private Path settings() {
        return folder.resolve("softhsm2.conf");
    }

    private Map<String, String> environment() {
        return Map.of("SOFTHSM2_CONF", settings().toString());
    }

    private static Path library(SigningTools tools) {
        return tools.root().resolve("usr/lib/softhsm/libsofthsm2.so");
    }
}
