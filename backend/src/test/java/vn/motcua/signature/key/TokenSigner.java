package vn.motcua.signature.key;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/**
 * A process of its own that has a token make a key, certifies it, and signs a file with it as the server would: the token's
 * library reads its settings from the environment. Takes configuration, PIN, the file, where to write, and the authority's file.
 */
public final class TokenSigner {
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp tỉnh Thanh Hoá");

    private TokenSigner() {}

    public static void main(String[] args) throws Exception {
        Path configuration = Path.of(args[0]);
        String pin = args[1];
        TestAuthority authority = new TestAuthority();
        makeKey(configuration, pin, authority);
        // From here on as the server does, with nothing but configuration and PIN.
        SigningKeys keys = KeyStoreKeys.ofPkcs11(configuration, pin);
        SignPdf sign = Signing.with(keys, Instant.parse(args[5]));
        SoundPdf pdf = SoundPdf.ofOwnMaking(Files.readAllBytes(Path.of(args[2])));
        SignOutcome outcome = sign.sign(pdf, AGENCY);
        if (!(outcome instanceof SignOutcome.Signed signed)) {
            throw new IllegalStateException("the token did not sign: " + outcome);
        }
        Files.write(Path.of(args[3]), signed.pdf().bytes());
        authority.trustedIn(Path.of(args[4]));
        System.out.println("other signers: "
                + keys.find(Signer.agency("H56.15", "Sở khác")).isPresent());
    }

    private static void makeKey(Path configuration, String pin, TestAuthority authority) throws Exception {
        Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, pin.toCharArray());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA", provider);
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        System.out.println("leaves the token: " + (pair.getPrivate().getEncoded() != null));
        token.setKeyEntry(AGENCY.alias(), pair.getPrivate(), null, authority.chainFor(AGENCY.name(), pair.getPublic()));
    }
}
