package vn.motcua.form.published;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.form.Form;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.form.definition.FormFault;
import vn.motcua.form.definition.FormProfile;
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
        List<FormFault> faults = FormProfile.faults(draft);
        return faults.isEmpty() ? transactions.write(() -> write(draft)) : new Outcome.Refused(faults);
    }

    private Outcome write(FormDraft draft) {
        Optional<FormRow> newest = forms.newest(draft.id());
        if (newest.isPresent() && newest.get().contentHash().equals(SqlForms.hash(Form.of(draft, FIRST)))) {
            return new Outcome.Unchanged(SqlForms.form(newest.get()));
        }
        int next = newest.map(FormRow::version).orElse(0) + 1;
        Form form = Form.of(draft, Math.max(next, draft.version()));
        forms.insert(form);
        return new Outcome.Published(form);
    }
}
