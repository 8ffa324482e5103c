package vn.motcua.dossier.batch;

import java.util.UUID;

/** What the event of a row that waits carries. */
record BatchRowPayload(UUID batchId, int place) {
    static final String TYPE = "dossier-batch.row";
}
