package vn.motcua.signature.key;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of the tests' server: everybody has one of the demonstration's authority, unless a test says otherwise. */
@Singleton
@Primary
@Replaces(ConfiguredKeys.class)
public class KeysOfTests extends ConfiguredKeys {

    private final Map<String, SigningKeys> others = new ConcurrentHashMap<>();

    KeysOfTests(BeanProvider<DemoKeys> demoKeys) {
        super(null, null, null, true, demoKeys);
    }

    /** From now on the signer's key is found there, or nowhere. */
    public void findElsewhere(Signer signer, SigningKeys keys) {
        others.put(signer.alias(), keys);
    }

    /** The demonstration's keys, whatever else a test says. */
    public SigningKeys usual() {
        return super::find;
    }

    @Override
    public Optional<SigningKey> find(Signer signer) {
        SigningKeys other = others.get(signer.alias());
        return other == null ? super.find(signer) : other.find(signer);
    }
}
