package vn.motcua.result.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.dossier.StoredResult;
import vn.motcua.dossier.attachment.AttachmentJson.Validity;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.DeliveryMethod;

/** A page of a store of results on the wire. */
record StorePage(List<Item> items, @Nullable String next) {

    record Item(
            UUID dossierId,
            String dossierCode,
            String procedureCode,
            String procedureName,
            String agencyName,
            String ownerName,
            String summary,
            @Nullable String symbol,
            @Nullable LocalDate issuedOn,
            DeliveryMethod method,
            Instant returnedAt,
            String verificationCode,
            Validity state,
            @Nullable Instant revokedAt,
            @Nullable String revocationReason,
            FileJson document) {}

    record FileJson(String fileName, String mediaType, long sizeBytes) {}

    static StorePage of(Page<StoredResult> page, Agencies agencies, Language language) {
        return new StorePage(
                page.items().stream().map(r -> item(r, agencies, language)).toList(), page.next());
    }

    private static Item item(StoredResult result, Agencies agencies, Language language) {
        SourceDossier source = result.source();
        StoredDocument document = result.document();
        StoredResult.Issue issue = result.issue();
        ResultLookup.Revoked revoked = result.revoked();
        return new Item(
                source.id().value(),
                source.code().value(),
                source.procedureCode().value(),
                source.procedureName().in(language),
                AgencyJson.of(agencies.get(source.agencyId()), language).name(),
                source.ownerName(),
                result.summary(),
                issue == null ? null : issue.symbol(),
                issue == null ? null : issue.on(),
                result.handedOver().method(),
                result.handedOver().at(),
                result.handedOver().verificationCode(),
                result.holds() ? Validity.VALID : Validity.REVOKED,
                revoked == null ? null : revoked.at(),
                revoked == null ? null : revoked.reason(),
                new FileJson(document.fileName(), document.mediaType(), document.sizeBytes()));
    }
}
