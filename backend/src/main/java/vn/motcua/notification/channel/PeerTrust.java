package vn.motcua.notification.channel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Whose certificates are believed on the way to a provider: the platform's authorities, or those of a file alone. */
public final class PeerTrust {
    private PeerTrust() {}

    /**
     * Sockets that believe those.
     *
     * @param authorities file of CA certificates in PEM; null or blank for the platform's own
     */
    public static SSLSocketFactory sockets(@Nullable String authorities) {
        try {
            if (authorities == null || authorities.isBlank()) {
                return SSLContext.getDefault().getSocketFactory();
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(read(Path.of(authorities)));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException unreadable) {
            // At the start, and not at the first message that nobody watches.
            throw new IllegalStateException("The file of authorities " + authorities + " cannot be read", unreadable);
        }
    }

    private static KeyStore read(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority-" + number++, authority);
            }
        }
        if (store.size() == 0) {
            throw new IOException("no certificate in it");
        }
        return store;
    }
}
