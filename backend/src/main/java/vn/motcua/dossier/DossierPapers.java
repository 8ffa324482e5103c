package vn.motcua.dossier;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.UnitId;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.document.paper.ApplicationContent;
import vn.motcua.document.paper.ApplicationPaper;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperLookup;
import vn.motcua.document.paper.PaperParties;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.ReceiptContent;
import vn.motcua.document.paper.ReceiptPaper;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.platform.text.Language;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedures;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.TimeLimit;

/** A dossier's papers as PDF, in Vietnamese: the receipt (form 01, from acceptance on) and the filled application. */
@Singleton
public class DossierPapers {

    private final SqlDossiers dossiers;
    private final Attachments attachments;
    private final Procedures procedures;
    private final Forms forms;
    private final Agencies agencies;
    private final Applicants applicants;
    private final OfficerNames officers;
    private final ReceiptPaper receiptPaper;
    private final ApplicationPaper applicationPaper;
    private final Clock clock;
    private final String publicUrl;

    DossierPapers(
            SqlDossiers dossiers,
            Attachments attachments,
            Procedures procedures,
            Forms forms,
            Agencies agencies,
            Applicants applicants,
            OfficerNames officers,
            ReceiptPaper receiptPaper,
            ApplicationPaper applicationPaper,
            Clock clock,
            @Value("${motcua.public-url}") String publicUrl) {
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.procedures = procedures;
        this.forms = forms;
        this.agencies = agencies;
        this.applicants = applicants;
        this.officers = officers;
        this.receiptPaper = receiptPaper;
        this.applicationPaper = applicationPaper;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** The receipt and appointment of an accepted dossier; empty before acceptance. */
    public Optional<byte[]> receipt(Dossier dossier) {
        return dossiers.history(dossier.id()).stream()
                .filter(e -> e.changesStatus() && e.to() == DossierStatus.ACCEPTED)
                .findFirst()
                .map(accepted -> written(receiptContent(dossier, accepted)));
    }

    /** The filled application, of a draft too. */
    public byte[] application(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        applicationPaper.write(applicationContent(dossier), out);
        return out.toByteArray();
    }

    private byte[] written(ReceiptContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        receiptPaper.write(content, out);
        return out.toByteArray();
    }

    private ReceiptContent receiptContent(Dossier dossier, HistoryEntry accepted) {
        Agency agency = agencies.get(dossier.agencyId());
        Procedure procedure = procedures.get(dossier.procedureCode());
        UUID unit = accepted.unitId();
        UUID officer = accepted.actorId();
        if (dossier.times().promisedAt() == null || officer == null) {
            throw new IllegalStateException("an accepted dossier has an officer and a promise: "
                    + dossier.id().value());
        }
        String unitName = unit == null
                ? agency.name()
                : agencies.getUnit(new UnitId(unit)).name();
        return new ReceiptContent(
                head(agency),
                dossier.requireCode().value(),
                parties(dossier),
                new ReceiptContent.Request(dossier.procedure().name(), items(dossier, procedure), 1),
                new ReceiptContent.Appointment(
                        words(procedure.timeLimit()),
                        accepted.at(),
                        dossier.times().promisedAt(),
                        words(dossier.delivery())),
                new ReceiptContent.Desk(unitName, officers.nameOf(officer), agency.phone()),
                lookup(dossier));
    }

    private List<ReceiptContent.Item> items(Dossier dossier, Procedure procedure) {
        var counts = attachments.list(dossier.id()).stream()
                .filter(Attachment::submitted)
                .collect(Collectors.groupingBy(Attachment::requiredDocumentCode, Collectors.counting()));
        return procedure.requiredDocuments().stream()
                .filter(d -> counts.containsKey(d.code()))
                // What comes in online are copies; originals are shown when the result is collected.
                .map(d -> new ReceiptContent.Item(d.name(), 0, 0, Math.toIntExact(counts.getOrDefault(d.code(), 0L))))
                .toList();
    }

    private ApplicationContent applicationContent(Dossier dossier) {
        Form form = forms.get(dossier.procedure().formId(), dossier.procedure().formVersion());
        List<ApplicationContent.Section> sections = forms.sheet(form, dossier.answers(), Language.VI).stream()
                .map(section -> new ApplicationContent.Section(
                        section.title(),
                        section.lines().stream()
                                .map(line -> new ApplicationContent.Line(line.label(), line.value()))
                                .toList()))
                .toList();
        var names = procedures.get(dossier.procedureCode()).requiredDocuments().stream()
                .collect(Collectors.toMap(RequiredDocument::code, Function.identity()));
        List<ApplicationContent.Attachment> files = attachments.list(dossier.id()).stream()
                .map(a -> new ApplicationContent.Attachment(
                        names.containsKey(a.requiredDocumentCode())
                                ? names.get(a.requiredDocumentCode()).name()
                                : a.requiredDocumentCode(),
                        a.document().fileName(),
                        a.document().sizeBytes(),
                        a.document().sha256()))
                .toList();
        @Nullable String code = dossier.code() == null ? null : dossier.code().value();
        return new ApplicationContent(
                new ApplicationContent.Subject(
                        code,
                        dossier.procedureCode().value(),
                        dossier.procedure().name(),
                        dossier.times().submittedAt(),
                        clock.instant()),
                agencies.get(dossier.agencyId()).name(),
                parties(dossier),
                sections,
                files,
                code == null ? null : lookup(dossier));
    }

    private PaperHead head(Agency agency) {
        Optional<Agency> parent = agencies.parentOf(agency.id());
        return new PaperHead(parent.map(Agency::name).orElse(null), agency.name(), place(agency));
    }

    /** The place a paper is dated at: the province, without the words that say it is one. */
    private String place(Agency agency) {
        Agency top = agency;
        for (Optional<Agency> up = agencies.parentOf(top.id()); up.isPresent(); up = agencies.parentOf(top.id())) {
            top = up.get();
        }
        return top.name()
                .replaceFirst("^(Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+", "")
                .replaceFirst("^tỉnh\\s+", "");
    }

    private PaperParties parties(Dossier dossier) {
        return new PaperParties(person(dossier.parties().applicantId()), person(dossier.ownerId()), "Nộp trực tuyến");
    }

    private PaperPerson person(ApplicantId id) {
        Applicant a = applicants.get(id);
        return new PaperPerson(
                a.fullName(), a.identifier().value(), a.address(), a.phone().national(), a.email());
    }

    private PaperLookup lookup(Dossier dossier) {
        String url = publicUrl + "/tra-cuu/" + dossier.requireCode() + "?k=" + dossier.lookupCheck();
        return new PaperLookup(url, dossier.lookupCheck());
    }

    private static String words(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOURS -> "%02d giờ làm việc".formatted(limit.amount());
            case WORKING_DAYS -> "%02d ngày làm việc".formatted(limit.amount());
            case DAYS -> "%02d ngày".formatted(limit.amount());
            case SAME_DAY -> "Trong ngày làm việc";
        };
    }

    private static String words(@Nullable Delivery delivery) {
        if (delivery == null) {
            return "Bộ phận Tiếp nhận và Trả kết quả";
        }
        return switch (delivery.method()) {
            case ONLINE -> "Nhận trực tuyến qua tài khoản trên Cổng dịch vụ công";
            case COUNTER -> "Nhận tại Bộ phận Tiếp nhận và Trả kết quả";
            case POST -> "Nhận qua dịch vụ bưu chính công ích";
        };
    }
}
