package vn.motcua.registry.paper;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;

/** Which documents also go on paper by their province's list, and the tasks that this opens. */
@Singleton
public class PaperCopies {

    /** The kind of what is decided in procedures that a province's centre takes in. */
    public static final String PROCEDURE_RESULT = "PROCEDURE_RESULT";

    private final PaperRows rows;
    private final Agencies agencies;
    private final Transactions transactions;
    private final Clock clock;

    PaperCopies(PaperRows rows, Agencies agencies, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a document of the kind goes on paper too; one of no kind, or of a kind that is not listed now, does not. */
    public boolean areDue(AgencyId agency, @Nullable String kind) {
        return kinds(agency).stream().anyMatch(one -> one.listed() && one.code().equals(kind));
    }

    /** The kinds of an agency's province. */
    public List<PaperKind> kinds(AgencyId agency) {
        return transactions.read(() -> rows.kinds(agencies.get(agency).provinceCode()));
    }

    /**
     * Opens a task for each receiver, in the transaction in which the document is sent.
     *
     * @param symbol its number and symbol, by which it is found on paper
     */
    public void open(AgencyId agency, UUID outgoing, String symbol, String subject, List<Correspondent> receivers) {
        Instant now = clock.instant();
        var document = new PaperTask.Subject.Document(outgoing, symbol, subject);
        receivers.forEach(receiver -> rows.open(agency, document, receiver, now));
    }

    /**
     * Opens the task of a dossier's result, in the transaction in which it is returned.
     *
     * @param address where its receiver wants it; absent where they did not say
     */
    public void openForResult(
            AgencyId agency, UUID dossier, String dossierCode, String receiver, @Nullable String address) {
        rows.open(
                agency,
                new PaperTask.Subject.Result(dossier, dossierCode),
                new PaperTask.Receiver(null, receiver, address),
                clock.instant());
    }

    /** Puts a kind on the list of the agency's province, or changes it. */
    void put(AgencyId agency, PaperKind kind, UUID officer) {
        transactions.write(() -> rows.put(agencies.get(agency).provinceCode(), kind, officer, clock.instant()));
    }
}
