package vn.motcua.registry.filing;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryProblem;
import vn.motcua.registry.RegistryRights;
import vn.motcua.registry.incoming.IncomingReach;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingReach;
import vn.motcua.registry.outgoing.OutgoingState;

/** In which file a document of the registers is: of what goes out as its agency files it, of what came as its sender says. */
@Controller("/api/v1/officer")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class FilingController {

    private static final Text NO_NOTATION = new Text(
            "Số và ký hiệu hồ sơ gồm số thứ tự và chữ viết tắt của đề mục, ví dụ 01/TP hoặc 02.TH",
            "A file's number and sign are a number and the short form of a heading, such as 01/TP or 02.TH");

    private final OutgoingReach outgoing;
    private final OutgoingDocuments documents;
    private final IncomingReach incoming;
    private final RegistryRights rights;
    private final Filings filings;
    private final Agencies agencies;

    FilingController(
            OutgoingReach outgoing,
            OutgoingDocuments documents,
            IncomingReach incoming,
            RegistryRights rights,
            Filings filings,
            Agencies agencies) {
        this.outgoing = outgoing;
        this.documents = documents;
        this.incoming = incoming;
        this.rights = rights;
        this.filings = filings;
        this.agencies = agencies;
    }

    @Get("/outgoing-documents/{documentId}/filing")
    FilingJson get(OfficerCaller officer, UUID documentId) {
        return json(officer, outgoing.require(officer, documentId, RegistryAction.READ));
    }

    /** Until it is sent: what a package says does not change under way. */
    @Put("/outgoing-documents/{documentId}/filing")
    FilingJson put(OfficerCaller officer, UUID documentId, @Body @Valid FilingJson.Filed body) {
        OutgoingDocument document = outgoing.require(officer, documentId, RegistryAction.DRAFT);
        String notation = body.notation().strip();
        if (!FileCode.isNotation(notation)) {
            throw ProblemException.invalid("/notation", "pattern", NO_NOTATION);
        }
        String organ = agencies.get(document.drafting().agencyId()).qcvnCode();
        FileCode code = new FileCode(organ, body.catalog(), notation, body.ordinal());
        return json(officer, documents.hold(document.id(), read -> file(read, code)));
    }

    private OutgoingDocument file(OutgoingDocument read, FileCode code) {
        if (isOver(read)) {
            throw ProblemException.of(RegistryProblem.NOT_IN_STATE);
        }
        filings.put(read.id().value(), code);
        return read;
    }

    @Get("/incoming-documents/{documentId}/filing")
    FilingJson sent(OfficerCaller officer, UUID documentId) {
        incoming.require(officer, documentId, RegistryAction.READ);
        return new FilingJson(filings.find(documentId).map(FilingJson.Code::of).orElse(null), false);
    }

    private FilingJson json(OfficerCaller officer, OutgoingDocument document) {
        UUID agency = document.drafting().agencyId().value();
        return new FilingJson(
                filings.find(document.id().value()).map(FilingJson.Code::of).orElse(null),
                !isOver(document) && rights.may(officer, agency, RegistryAction.DRAFT));
    }

    private static boolean isOver(OutgoingDocument document) {
        return document.state() == OutgoingState.SENT || document.state() == OutgoingState.DROPPED;
    }
}
