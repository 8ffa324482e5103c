package vn.motcua.signature.verification;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.key.ConfiguredKeys;

/** The certificates that chains must lead to: the files of a folder, and the demonstration's own where it runs. */
@Singleton
class TrustAnchors {
    private final @Nullable String folder;
    private final ConfiguredKeys keys;

    /**
     * Takes the folder.
     *
     * @param folder holds certificates in PEM or DER, one or more a file, named {@code *.pem}, {@code *.crt} or {@code
     *     *.cer}
     */
    TrustAnchors(@Property(name = "motcua.signature.trust-anchors") @Nullable String folder, ConfiguredKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** Read anew each time, so that a certificate laid into the folder counts at once. */
    List<X509Certificate> list() {
        List<X509Certificate> anchors = new ArrayList<>();
        keys.demoAuthority().ifPresent(anchors::add);
        if (folder != null) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(pem|crt|cer)"))
                        .sorted()
                        .forEach(file -> anchors.addAll(read(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the folder of trust anchors cannot be read", unreadable);
            }
        }
        return anchors;
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> certificates = new ArrayList<>();
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                certificates.add((X509Certificate) certificate);
            }
            return certificates;
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalStateException("not a certificate: " + file.getFileName(), unreadable);
        }
    }
}
