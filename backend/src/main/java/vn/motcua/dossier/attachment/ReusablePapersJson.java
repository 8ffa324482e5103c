package vn.motcua.dossier.attachment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Papers the owner has here already, as they are offered. */
record ReusablePapersJson(List<Item> items) {

    /** One of them, for one required document; its source and id are what attaching it is asked with. */
    record Item(
            String requiredDocumentCode,
            UUID sourceId,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            @Nullable Integer pages,
            AttachmentJson.OriginJson origin) {}
}
