package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A row as it was sent: what the business calls it, and the answers. */
record SentRow(@Nullable String reference, ObjectNode answers) {}
