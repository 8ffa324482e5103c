package vn.motcua.signature.key;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the configuration names: a token by PKCS#11, else a PKCS#12 file, else those of the demonstration where
 * it runs, else none. They are opened when first asked for.
 */
@Singleton
@Primary
public class ConfiguredKeys implements SigningKeys {
    private final @Nullable String pkcs11;
    private final @Nullable String pkcs12;
    private final String password;
    private final boolean demo;
    private final BeanProvider<DemoKeys> demoKeys;
    private volatile @Nullable SigningKeys opened;

    /**
     * Takes what is configured.
     *
     * @param pkcs11 a configuration file of Java's SunPKCS11 provider
     * @param pkcs12 a PKCS#12 file
     * @param password the token's PIN or the file's password
     */
    ConfiguredKeys(
            @Property(name = "motcua.signature.pkcs11") @Nullable String pkcs11,
            @Property(name = "motcua.signature.pkcs12") @Nullable String pkcs12,
            @Property(name = "motcua.signature.password") @Nullable String password,
            @Property(name = "motcua.demo", defaultValue = "false") boolean demo,
            BeanProvider<DemoKeys> demoKeys) {
        this.pkcs11 = pkcs11;
        this.pkcs12 = pkcs12;
        this.password = password == null ? "" : password;
        this.demo = demo;
        this.demoKeys = demoKeys;
    }

    @Override
    public Optional<SigningKey> find(Signer signer) {
        SigningKeys keys = opened;
        if (keys == null) {
            // Two threads may open the same twice, which costs a moment and harms nobody.
            keys = open();
            opened = keys;
        }
        return keys.find(signer);
    }

    @Override
    public void forget() {
        opened = null;
    }

    /** The demonstration's authority, where its keys sign. */
    public Optional<X509Certificate> demoAuthority() {
        return usesDemoKeys() ? Optional.of(demoKeys.get().authority()) : Optional.empty();
    }

    private boolean usesDemoKeys() {
        return demo && pkcs11 == null && pkcs12 == null;
    }

    private SigningKeys open() {
        if (pkcs11 != null) {
            return KeyStoreKeys.ofPkcs11(Path.of(pkcs11), password);
        }
        if (pkcs12 != null) {
            return KeyStoreKeys.ofPkcs12(Path.of(pkcs12), password);
        }
        return usesDemoKeys() ? demoKeys.get() : signer -> Optional.empty();
    }
}
