package vn.motcua.signature.key;

import java.util.Optional;

/** Where keys are found. */
public interface SigningKeys {

    /**
     * The signer's key; empty when they have none here.
     *
     * @throws KeyUnavailable when the place where it is kept does not answer
     */
    Optional<SigningKey> find(Signer signer);

    /** Lets go of what was opened, so that a store that was renewed or a token that was put back is opened anew. */
    default void forget() {}
}
