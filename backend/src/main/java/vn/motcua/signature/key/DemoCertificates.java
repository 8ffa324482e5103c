package vn.motcua.signature.key;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Base64;
import vn.motcua.platform.secret.KeyFolder;

/** Certificates of the demonstration's keys, as another server pins them; the keys are made where there are none yet. */
public final class DemoCertificates {

    private DemoCertificates() {}

    /**
     * An agency's certificate in PEM.
     *
     * @param data the folder of the server whose agency it is
     */
    public static String ofAgency(Path data, String code, String name) {
        SigningKeys keys = new DemoKeys(new KeyFolder(data.toString()), Clock.systemUTC());
        try {
            byte[] certificate = keys.find(Signer.agency(code, name))
                    .orElseThrow()
                    .chain()
                    .getFirst()
                    .getEncoded();
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                            .encodeToString(certificate)
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException unwritable) {
            throw new IllegalStateException("a certificate that was just made cannot be written", unwritable);
        }
    }
}
