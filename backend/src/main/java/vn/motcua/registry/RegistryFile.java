package vn.motcua.registry;

import java.util.UUID;
import vn.motcua.document.StoredDocument;

/** A file of a registered document over HTTP. */
public record RegistryFile(UUID id, String name, String mediaType, long sizeBytes) {

    static RegistryFile of(StoredDocument stored) {
        return new RegistryFile(stored.id().value(), stored.fileName(), stored.mediaType(), stored.sizeBytes());
    }
}
