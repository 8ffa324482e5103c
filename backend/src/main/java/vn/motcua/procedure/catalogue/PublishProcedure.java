package vn.motcua.procedure.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.FormRef;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.form.published.PublishForm;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.procedure.Procedure;

/** Publishes a procedure with its form: what changed is a new version, in force at once; versions never change. */
@Singleton
public class PublishProcedure {
    private final PublishRules rules;
    private final PublishForm forms;
    private final SqlProcedures rows;
    private final FieldRows fields;
    private final ProcedureRevisionRows revisions;
    private final Procedures procedures;
    private final Transactions transactions;

    PublishProcedure(
            PublishRules rules,
            PublishForm forms,
            SqlProcedures rows,
            FieldRows fields,
            ProcedureRevisionRows revisions,
            Procedures procedures,
            Transactions transactions) {
        this.rules = rules;
        this.forms = forms;
        this.rows = rows;
        this.fields = fields;
        this.revisions = revisions;
        this.procedures = procedures;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is in force now. */
        record Published(Procedure procedure) implements Outcome {}

        /** The version in force says the same already. */
        record Unchanged(Procedure procedure) implements Outcome {}

        /** Rules stand against it; nothing was published. */
        record Refused(List<PublishRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /**
     * Publishes.
     *
     * @param form its form; null for a procedure that is taken in elsewhere
     * @param sample the author's example of complete answers, judged before anybody else fills the form in
     */
    public Outcome publish(ProcedureDraft draft, @Nullable FormDraft form, @Nullable JsonNode sample) {
        Outcome outcome = publishUnseen(draft, form, sample, Set.of());
        if (outcome instanceof Outcome.Published) {
            procedures.refresh();
        }
        return outcome;
    }

    /**
     * The same, but readers see it only when the catalogue is next refreshed; for who publishes many.
     *
     * @param beside codes of those many
     */
    Outcome publishUnseen(
            ProcedureDraft draft, @Nullable FormDraft form, @Nullable JsonNode sample, Set<String> beside) {
        Set<String> fieldCodes = fields.all().stream().map(FieldRow::code).collect(Collectors.toSet());
        List<PublishRefusal> refusals = rules.refusals(draft, form, sample, new PublishRules.Known(fieldCodes, beside));
        return refusals.isEmpty() ? transactions.write(() -> write(draft, form)) : new Outcome.Refused(refusals);
    }

    private Outcome write(ProcedureDraft draft, @Nullable FormDraft form) {
        // One publisher at a time: two would give the same version number.
        revisions.lock();
        FormRef ref = null;
        if (form != null) {
            switch (forms.publish(form)) {
                case PublishForm.Outcome.Published published ->
                    ref = published.form().ref();
                case PublishForm.Outcome.Unchanged unchanged ->
                    ref = unchanged.form().ref();
                case PublishForm.Outcome.Refused refused -> {
                    return new Outcome.Refused(List.of(new PublishRefusal.FormRefused(refused.faults())));
                }
            }
        }
        Optional<ProcedureRow> newest = rows.newest(draft.code());
        if (newest.isPresent() && newest.get().contentHash().equals(SqlProcedures.hash(draft, ref))) {
            return new Outcome.Unchanged(SqlProcedures.procedure(newest.get()));
        }
        int version = newest.map(ProcedureRow::version).orElse(0) + 1;
        return new Outcome.Published(rows.insert(draft, version, ref));
    }
}
