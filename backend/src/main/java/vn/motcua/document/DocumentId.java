package vn.motcua.document;

import java.util.UUID;

/** The identity of a stored file. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
