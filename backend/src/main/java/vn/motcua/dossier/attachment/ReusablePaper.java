package vn.motcua.dossier.attachment;

import vn.motcua.document.StoredDocument;

/** A paper the owner has here already and that fits a required document. */
record ReusablePaper(String requiredDocumentCode, Origin origin, StoredDocument document) {}
