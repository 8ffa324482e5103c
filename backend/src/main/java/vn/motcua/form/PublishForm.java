package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.platform.persistence.Transactions;

/** Publishes a form: a changed one as a new version, for ever; one that is published already is left alone. */
@Singleton
public class PublishForm {
    private static final int FIRST = 1;

    private final SqlForms forms;
    private final Transactions transactions;

    PublishForm(SqlForms forms, Transactions transactions) {
        this.forms = forms;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is the newest version now. */
        record Published(Form form) implements Outcome {}

        /** The newest version says the same already. */
        record Unchanged(Form form) implements Outcome {}

        /** It is outside of the profile; nothing was published. */
        record Refused(List<FormFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Publishes; within a transaction it joins it, and two publishers of one form must be kept apart by the caller. */
    public Outcome publish(FormDraft draft) {
        List<FormFault> faults = faults(draft);
        return faults.isEmpty() ? transactions.write(() -> write(draft)) : new Outcome.Refused(faults);
    }

    /** What stands against publishing. */
    public List<FormFault> faults(FormDraft draft) {
        return FormProfile.faults(draft);
    }

    /** What speaks against a condition on the answers of the form: keywords, fields or options it does not have. */
    public List<FormFault> conditionFaults(FormDraft draft, JsonNode condition) {
        Faults faults = new Faults();
        new SchemaProfile(draft.schema(), faults).look(condition, "");
        new ConditionProfile(Fields.of(draft.schema()), faults).look(condition, Pointer.ROOT, "");
        return faults.found();
    }

    /** How the form, which must have no faults, would judge these answers if it were published. */
    public FormVerdict tryOut(FormDraft draft, JsonNode answers) {
        return new CompiledForm(draft.as(FIRST)).check(answers);
    }

    private Outcome write(FormDraft draft) {
        Optional<FormRow> newest = forms.newest(draft.id());
        if (newest.isPresent() && newest.get().contentHash().equals(SqlForms.hash(draft.as(FIRST)))) {
            return new Outcome.Unchanged(SqlForms.form(newest.get()));
        }
        int next = newest.map(FormRow::version).orElse(0) + 1;
        Form form = draft.as(Math.max(next, draft.version()));
        forms.insert(form);
        return new Outcome.Published(form);
    }
}
