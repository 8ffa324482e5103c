package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;

/** The door to representations: who may act for whom at this moment. */
@Singleton
public class Representations {

    private final RepresentationRows rows;
    private final OwnerRows ownerRows;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Clock clock;

    Representations(
            RepresentationRows rows,
            OwnerRows ownerRows,
            Applicants applicants,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.ownerRows = ownerRows;
        this.applicants = applicants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether somebody may do this with the owner's dossiers of a procedure; for oneself, always. */
    public boolean mayAct(ApplicantId who, ApplicantId owner, RepresentationAction action, String procedureCode) {
        return who.equals(owner)
                || rows.activeBetween(owner.value(), who.value(), today()).stream()
                        .anyMatch(row -> row.scope().allows(action, procedureCode));
    }

    /**
     * The same, and so until the transaction ends: whoever ends the representation waits for it, and what comes after them finds
     * it ended. Inside a transaction that writes; the dossier's row is locked before, never after.
     */
    public boolean mayActUntilCommit(
            ApplicantId who, ApplicantId owner, RepresentationAction action, String procedureCode) {
        LocalDate today = today();
        return who.equals(owner)
                || rows.activeBetween(owner.value(), who.value(), today).stream()
                        .filter(row -> row.scope().allows(action, procedureCode))
                        .anyMatch(row -> rows.hold(row.id(), today)
                                .filter(held -> held.scope().allows(action, procedureCode))
                                .isPresent());
    }

    /**
     * Whether somebody lets others into and out of a company as far as this goes, and may until the transaction ends; the company
     * itself, always. Inside a transaction that writes.
     */
    public boolean mayManageUntilCommit(ApplicantId who, ApplicantId company, Leave leave) {
        LocalDate today = today();
        return who.equals(company)
                || managing(who, company, today)
                        .filter(row -> row.leave().covers(leave))
                        .anyMatch(row -> rows.hold(row.id(), today).isPresent());
    }

    /** Whether somebody sees who is who in a company: the company itself, and each of its managers. */
    public boolean mayManage(ApplicantId who, ApplicantId company) {
        return who.equals(company) || managing(who, company, today()).findAny().isPresent();
    }

    /** Who may act for an owner at this moment, in the order in which they were given leave. */
    public List<Representation> activeOf(ApplicantId owner) {
        return transactions.read(() -> {
            Map<UUID, String> names = new HashMap<>();
            return rows.activeOfOwner(owner.value(), today()).stream()
                    .map(row -> named(row, names))
                    .toList();
        });
    }

    /** One that an owner gave and that nobody ended yet, if it is there. */
    public Optional<Representation> find(ApplicantId owner, RepresentationId id) {
        return rows.ofOwner(id.value(), owner.value())
                .filter(row -> row.revokedAt() == null)
                .map(row -> named(row, new HashMap<>()));
    }

    private Stream<RepresentationRow> managing(ApplicantId who, ApplicantId company, LocalDate today) {
        return rows.activeBetween(company.value(), who.value(), today).stream().filter(row -> {
            Role role = row.leave().role();
            return role != null && role.managesPeople();
        });
    }

    /** How far somebody may act for an owner at this moment; for oneself, as far as one may oneself. */
    public List<Scope> scopesOver(ApplicantId owner, ApplicantId who) {
        return who.equals(owner)
                ? List.of(Scope.whole())
                : rows.activeBetween(owner.value(), who.value(), today()).stream()
                        .map(RepresentationRow::scope)
                        .toList();
    }

    /** Whom somebody may act for: themself first, then others in the order in which they gave leave. */
    public List<Owner> ownersFor(ApplicantId who) {
        return transactions.read(() -> {
            Applicant self = applicants.get(who);
            List<Owner> owners = new ArrayList<>();
            owners.add(new Owner(who, self.kind(), self.fullName(), true, Scope.whole(), null));
            ownerRows.activeOfRepresentative(who.value(), today()).forEach(row -> owners.add(row.toOwner()));
            return List.copyOf(owners);
        });
    }

    /** Whose dossiers are there for somebody, drafts at least, themself first; each once. */
    public List<SeenOwner> seenBy(ApplicantId who) {
        return SeenOwner.of(
                who,
                rows.activeOfRepresentative(who.value(), today()).stream()
                        .map(row -> new OwnerScope(new ApplicantId(row.ownerId()), row.scope()))
                        .toList());
    }

    /** Whose dossiers somebody may follow in each state, themself first; each once. */
    public List<SeenOwner> followedBy(ApplicantId who) {
        return seenBy(who).stream().filter(owner -> !owner.followed().isEmpty()).toList();
    }

    /** Who follows the owner's dossiers of a procedure besides the owner. */
    public List<ApplicantId> representativesOf(ApplicantId owner, String procedureCode) {
        return rows.activeOfOwner(owner.value(), today()).stream()
                .filter(row -> row.scope().allows(RepresentationAction.TRACK, procedureCode))
                .map(row -> new ApplicantId(row.representativeId()))
                .distinct()
                .toList();
    }

    /** What somebody gave and was given: what holds first, then what has ended, each newest first. */
    List<Representation> listFor(ApplicantId either) {
        return transactions.read(() -> {
            Map<UUID, String> names = new HashMap<>();
            return rows.listOfEitherSide(either.value(), today()).stream()
                    .map(row -> named(row, names))
                    .toList();
        });
    }

    private Representation named(RepresentationRow row, Map<UUID, String> names) {
        return row.toRepresentation(
                names.computeIfAbsent(row.ownerId(), this::nameOf),
                names.computeIfAbsent(row.representativeId(), this::nameOf));
    }

    private String nameOf(UUID applicant) {
        return applicants.get(new ApplicantId(applicant)).fullName();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }
}
