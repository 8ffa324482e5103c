package vn.motcua.agency.tree;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.platform.persistence.Transactions;

/**
 * Brings the tree of agencies up to a list: what is new is added, what differs is changed, each known again by its
 * code and its time. What the list does not name stays as it is: an agency ends by its date, never by disappearing.
 */
@Singleton
public class ImportAgencies {
    private final AgencyTables tables;
    private final AgencyRevisionRows revisions;
    private final Agencies agencies;
    private final Transactions transactions;

    ImportAgencies(AgencyTables tables, AgencyRevisionRows revisions, Agencies agencies, Transactions transactions) {
        this.tables = tables;
        this.revisions = revisions;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The tree is as the list says. */
        record Imported(int added, int changed) implements Outcome {}

        /** The list breaks rules; nothing was changed. */
        record Refused(List<AgencyFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * Imports the list.
     *
     * @param contentHash remembered as what was imported last; see {@link #lastImported}
     */
    public Outcome importAll(List<AgencyDraft> drafts, String contentHash) {
        Outcome outcome = transactions.write(() -> {
            revisions.lock();
            return write(drafts, contentHash);
        });
        if (outcome instanceof Outcome.Imported) {
            agencies.refresh();
        }
        return outcome;
    }

    /** The hash given with the last import; empty before the first. */
    public String lastImported() {
        return revisions.read().contentHash();
    }

    private Outcome write(List<AgencyDraft> drafts, String contentHash) {
        List<CodeRow> codes = tables.codes();
        List<AgencyFault> faults = AgencyRules.faults(drafts, CodeBearers.codes(codes));
        if (!faults.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        CodeBearers bearers = CodeBearers.of(codes, drafts);
        int changed = tables.write(drafts, bearers);
        revisions.advance(contentHash);
        return new Outcome.Imported(bearers.added(), changed);
    }
}
