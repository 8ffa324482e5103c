package vn.motcua.result.document;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;
import vn.motcua.signature.verification.SignatureReport;
import vn.motcua.signature.verification.VerificationJson;
import vn.motcua.signature.verification.VerifyPdf;

/** Tells officers whose signatures the files of a dossier carry, and what they are worth; verified when asked. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class SignaturesController {

    private static final String PDF = "application/pdf";

    private final HandlingGate gate;
    private final ResultDocumentRows rows;
    private final Attachments attachments;
    private final Documents documents;
    private final Officers officers;
    private final Agencies agencies;
    private final VerifyPdf verify;
    private final ReadLog log;

    SignaturesController(
            HandlingGate gate,
            ResultDocumentRows rows,
            Attachments attachments,
            Documents documents,
            Officers officers,
            Agencies agencies,
            VerifyPdf verify,
            ReadLog log) {
        this.gate = gate;
        this.rows = rows;
        this.attachments = attachments;
        this.documents = documents;
        this.officers = officers;
        this.agencies = agencies;
        this.verify = verify;
        this.log = log;
    }

    /** Of the latest file of the result's document. */
    @Get("/result-document/signatures")
    VerificationJson ofDocument(OfficerCaller officer, UUID dossierId) {
        DossierId id = seen(officer, dossierId);
        ResultDocument document = rows.find(id).orElseThrow(DossierProblems::notFound);
        log.note(officer, id, Reading.ofResultDocument(document.files().latest()));
        return verified(documents.get(document.files().latest()), expected(document));
    }

    /** Of a paper the applicant submitted. */
    @Get("/attachments/{attachmentId}/signatures")
    VerificationJson ofAttachment(OfficerCaller officer, UUID dossierId, UUID attachmentId) {
        DossierId id = seen(officer, dossierId);
        Attachment attachment =
                attachments.find(id, attachmentId).filter(Attachment::submitted).orElseThrow(DossierProblems::notFound);
        log.note(officer, id, Reading.ofAttachment(attachmentId));
        return verified(attachment.document(), List.of());
    }

    private DossierId seen(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        return id;
    }

    /** Whose signatures were added here; whoever signed the draft elsewhere is told and not judged. */
    private List<String> expected(ResultDocument document) {
        List<String> names = new ArrayList<>();
        if (document.files().signed() != null) {
            OfficerId leader = new OfficerId(document.requireSignature().officerId());
            names.add(officers.get(leader).fullName());
        }
        if (document.files().issued() != null) {
            names.add(agencies.get(document.subject().agencyId()).name());
        }
        return names;
    }

    private VerificationJson verified(StoredDocument file, List<String> expected) {
        SignatureReport report = file.mediaType().equals(PDF)
                ? verify.verify(() -> documents.soundPdf(file.id()), expected)
                : SignatureReport.NONE;
        return VerificationJson.of(file.sizeBytes(), file.sha256(), report);
    }
}
