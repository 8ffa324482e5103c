package vn.motcua.signature.key;

import java.util.Optional;

/** Where keys are found. */
public interface SigningKeys {

    /** The signer's key; empty when they have none here. */
    Optional<SigningKey> find(Signer signer);
}
