package vn.motcua.procedure.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Condition;
import vn.motcua.form.FormRef;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.procedure.Field;
import vn.motcua.procedure.Guidance;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ServiceLevel;

/** Keeps published procedures: the draft as one JSON text beside what is asked for by column. */
@Singleton
class SqlProcedures {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // An absent condition written as null would be read back as a condition that is null.
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // A draft is its components and no more; what a value can be asked is no part of it.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private final ProcedureRows procedures;
    private final FieldRows fields;
    private final LevelRows levels;
    private final ProcedureRevisionRows revisions;
    private final Transactions transactions;
    private final Clock clock;

    SqlProcedures(
            ProcedureRows procedures,
            FieldRows fields,
            LevelRows levels,
            ProcedureRevisionRows revisions,
            Transactions transactions,
            Clock clock) {
        this.procedures = procedures;
        this.fields = fields;
        this.levels = levels;
        this.revisions = revisions;
        this.transactions = transactions;
        this.clock = clock;
    }

    long revision() {
        return revisions.read().revision();
    }

    Catalogue load() {
        return transactions.read(() -> {
            // The revision first: what changes while the rest is read makes this catalogue old, never new.
            long revision = revision();
            List<ProcedureRow> inForce = procedures.inForce();
            return new Catalogue(
                    revision,
                    fields.all().stream()
                            .map(row -> new Field(row.code(), row.name(), row.nameEn()))
                            .toList(),
                    inForce.stream().map(SqlProcedures::procedure).toList(),
                    inForce.stream().map(SqlProcedures::change).toList());
        });
    }

    Optional<ProcedureRow> newest(String code) {
        return procedures.newest(code);
    }

    /** The version that was in force at a moment, if it is another than the one that is known. */
    Optional<Procedure> findOther(Procedure known, Instant at) {
        String code = known.code().value();
        return transactions.read(() -> {
            Integer version = procedures.versionAt(code, at);
            return version == null || version == known.version()
                    ? Optional.empty()
                    : procedures.find(code, version).map(SqlProcedures::procedure);
        });
    }

    /** The newest version with a form that was in force at a moment. */
    Optional<Procedure> findWith(ProcedureCode code, FormRef form, Instant at) {
        return transactions.read(() ->
                procedures.findWith(code.value(), form.id(), form.version(), at).map(SqlProcedures::procedure));
    }

    /** Writes one more version; the caller has seen that it differs from the newest. */
    Procedure insert(ProcedureDraft draft, int version, @Nullable FormRef form) {
        String content = content(draft);
        ProcedureRow row = new ProcedureRow(
                draft.code(),
                version,
                draft.fieldCode(),
                draft.name(),
                form == null ? null : form.id(),
                form == null ? null : form.version(),
                content,
                hash(draft, form),
                clock.instant());
        procedures.save(row);
        levels.put(draft.code(), draft.levelFrom(), draft.level(), draft.nd42Type());
        revisions.advance();
        return procedure(row);
    }

    /** Changes when anything of the procedure does, or its form. */
    static String hash(ProcedureDraft draft, @Nullable FormRef form) {
        return ContentHash.of(content(draft), String.valueOf(form));
    }

    static Procedure procedure(ProcedureRow row) {
        return procedure(draft(row), row.version(), form(row));
    }

    private static CatalogueChange change(ProcedureRow row) {
        return new CatalogueChange(new ProcedureCode(row.code()), row.version(), form(row), row.publishedAt());
    }

    private static @Nullable FormRef form(ProcedureRow row) {
        String formId = row.formId();
        Integer formVersion = row.formVersion();
        return formId == null || formVersion == null ? null : new FormRef(formId, formVersion);
    }

    static Procedure procedure(ProcedureDraft draft, int version, @Nullable FormRef form) {
        return new Procedure(
                new ProcedureCode(draft.code()),
                version,
                draft.name(),
                draft.nameEn(),
                draft.fieldCode(),
                new ServiceLevel(
                        draft.level(),
                        draft.levelFrom(),
                        draft.nd42Type(),
                        draft.acceptance(),
                        draft.linkUrl(),
                        draft.onlinePayment(),
                        draft.paymentChannels()),
                draft.audience(),
                draft.tiers(),
                draft.offeredBy(),
                draft.timeLimit(),
                draft.fee(),
                new Guidance(draft.legalBasis(), draft.eligibility(), draft.procedureSteps(), draft.keywords()),
                draft.requiredDocuments().stream().map(SqlProcedures::document).toList(),
                draft.result(),
                draft.delivery(),
                draft.route(),
                form);
    }

    private static RequiredDocument document(ProcedureDraft.DocumentDraft draft) {
        return new RequiredDocument(
                draft.code(),
                draft.name(),
                draft.nameEn(),
                draft.required(),
                draft.when() == null ? null : Condition.on(draft.when()),
                draft.originals(),
                draft.copies(),
                draft.accept(),
                draft.maxFiles(),
                draft.note(),
                draft.satisfiedBy() == null
                        ? Set.of()
                        : draft.satisfiedBy().stream().map(ProcedureCode::new).collect(Collectors.toSet()));
    }

    private static ProcedureDraft draft(ProcedureRow row) {
        try {
            return JSON.readValue(row.content(), ProcedureDraft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Procedure " + row.code() + "/" + row.version() + " is not JSON", broken);
        }
    }

    private static String content(ProcedureDraft draft) {
        try {
            return JSON.writeValueAsString(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
