package vn.motcua.dossier.batch;

import java.util.UUID;

/** What the events of a row carry: that it waits to be drafted, or its draft to be submitted. */
record BatchRowPayload(UUID batchId, int place) {
    static final String TO_DRAFT = "dossier-batch.row";
    static final String TO_SUBMIT = "dossier-batch.submission";
}
