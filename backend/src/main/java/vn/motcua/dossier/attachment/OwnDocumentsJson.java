package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;

/** A page of what a person has here already. */
record OwnDocumentsJson(List<Item> items, @Nullable String next) {

    /** One file; its id is what attaching it is asked with. */
    record Item(
            UUID id,
            PaperSource source,
            UUID dossierId,
            @Nullable String dossierCode,
            String procedureName,
            String fileName,
            String mediaType,
            long sizeBytes,
            String sha256,
            @Nullable Integer pages,
            Instant since) {}

    static OwnDocumentsJson of(Page<OwnDocument> page, Language language) {
        return new OwnDocumentsJson(
                page.items().stream().map(document -> item(document, language)).toList(), page.next());
    }

    private static Item item(OwnDocument document, Language language) {
        StoredDocument file = document.file();
        OwnDocument.From from = document.from();
        DossierCode code = from.code();
        return new Item(
                document.id(),
                from.result() == null ? PaperSource.PAPER : PaperSource.RESULT,
                from.dossier().value(),
                code == null ? null : code.value(),
                from.procedureName().in(language),
                file.fileName(),
                file.mediaType(),
                file.sizeBytes(),
                document.sha256(),
                file.pages(),
                document.since());
    }
}
