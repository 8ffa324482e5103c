package vn.motcua._data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua._support.People;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.NewApplicant;
import vn.motcua.applicant.RegisterApplicant;
import vn.motcua.dossier.Delivery;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.AttachPaper;
import vn.motcua.dossier.filing.CreateDraft;
import vn.motcua.dossier.filing.SaveDraft;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.catalogue.Procedures;

/** Makes citizens and dossiers ready to submit, through the product's own commands. */
@Singleton
public final class Applications {

    /** A free level-4 procedure with one paper that is always required. */
    public static final String PROCEDURE = "1.005092";

    /** Code of that paper. */
    public static final String PAPER = "GIAY_TO_TUY_THAN";

    private final RegisterApplicant registerApplicant;
    private final CreateDraft createDraft;
    private final SaveDraft saveDraft;
    private final AttachPaper attachPaper;
    private final Agencies agencies;
    private final Procedures procedures;

    Applications(
            RegisterApplicant registerApplicant,
            CreateDraft createDraft,
            SaveDraft saveDraft,
            AttachPaper attachPaper,
            Agencies agencies,
            Procedures procedures) {
        this.registerApplicant = registerApplicant;
        this.createDraft = createDraft;
        this.saveDraft = saveDraft;
        this.attachPaper = attachPaper;
        this.agencies = agencies;
        this.procedures = procedures;
    }

    /** A citizen nobody else has. */
    public Applicant citizen() {
        NewApplicant newcomer = NewApplicant.citizen(
                People.freePersonalNumber(),
                People.freePhone(),
                "Lê Thị Mẫu",
                null,
                null,
                new NewApplicant.Contact("Phường Đông Thọ, thành phố Thanh Hóa", null, Language.VI));
        return switch (registerApplicant.register(newcomer)) {
            case RegisterApplicant.Outcome.Registered registered -> registered.applicant();
            case RegisterApplicant.Outcome.AlreadyRegistered taken -> citizen();
        };
    }

    /** The caller a citizen is when signed in. */
    public ApplicantCaller caller(Applicant applicant) {
        return new ApplicantCaller(applicant.id().value(), Ids.next());
    }

    /** The agency that takes {@link #PROCEDURE} in. */
    public AgencyId agency() {
        return agencies.findByCode("H56.31").orElseThrow().id();
    }

    /** A draft with nothing in it. */
    public Dossier emptyDraft(ApplicantCaller caller) {
        return emptyDraft(caller, agency(), null);
    }

    /** A draft with nothing in it, at an agency, for an owner. */
    public Dossier emptyDraft(ApplicantCaller caller, AgencyId agency, @Nullable UUID owner) {
        return switch (createDraft.create(caller, new ProcedureCode(PROCEDURE), agency, owner)) {
            case CreateDraft.Outcome.Created created -> created.dossier();
            case CreateDraft.Outcome other -> throw new IllegalStateException("no draft: " + other);
        };
    }

    /** A draft with all answers, the paper and a way of delivery: nothing is lacking. */
    public Dossier completeDraft(ApplicantCaller caller) {
        Dossier draft = emptyDraft(caller);
        attach(caller, draft);
        return answered(caller, draft);
    }

    /** A draft of another procedure with nothing lacking: the seeds' sample answers, and a file for each paper it asks for. */
    public Dossier completeDraft(ApplicantCaller caller, String procedure, DeliveryMethod method) {
        return completeDraft(caller, procedure, agency(), method);
    }

    /** The same at another agency. */
    public Dossier completeDraft(ApplicantCaller caller, String procedure, AgencyId agency, DeliveryMethod method) {
        ProcedureCode code = new ProcedureCode(procedure);
        if (!(createDraft.create(caller, code, agency, null) instanceof CreateDraft.Outcome.Created created)) {
            throw new IllegalStateException("no draft of " + procedure);
        }
        Dossier draft = created.dossier();
        ObjectNode answers = (ObjectNode) Seeds.read("samples/answers/" + procedure + ".json");
        procedures.get(code).documentsFor(answers).stream()
                .filter(RequiredDocument::required)
                .forEach(document -> attach(caller, draft, document.code()));
        return answered(caller, draft, answers, new Delivery(method, null));
    }

    /** The same draft with the seeds' sample answers. */
    public Dossier answered(ApplicantCaller caller, Dossier draft) {
        ObjectNode answers = (ObjectNode) Seeds.read("samples/answers/" + PROCEDURE + ".json");
        return answered(caller, draft, answers, new Delivery(DeliveryMethod.ONLINE, null));
    }

    private Dossier answered(ApplicantCaller caller, Dossier draft, ObjectNode answers, Delivery delivery) {
        return switch (saveDraft.save(caller, draft.id(), draft.version(), answers, delivery)) {
            case SaveDraft.Outcome.Saved saved -> saved.dossier();
            case SaveDraft.Outcome other -> throw new IllegalStateException("not saved: " + other);
        };
    }

    /** Attaches a paper. */
    public void attach(ApplicantCaller caller, Dossier draft) {
        attach(caller, draft, PAPER);
    }

    private void attach(ApplicantCaller caller, Dossier draft, String requiredDocument) {
        var file = new ByteArrayInputStream(SampleFiles.pdf(1));
        String name = "giấy tờ tuỳ thân.pdf";
        AttachPaper.Outcome outcome = attachPaper.attach(caller, draft.id(), requiredDocument, name, file);
        if (!(outcome instanceof AttachPaper.Outcome.Attached)) {
            throw new IllegalStateException("not attached: " + outcome);
        }
    }
}
