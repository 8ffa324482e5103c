package vn.motcua.officer.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.HeldPost;
import vn.motcua.officer.OfficerFile;
import vn.motcua.officer.OfficerFiles;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;

/**
 * Which officers an administrator keeps: those all of whose posts that hold, or will, are at agencies that they administer
 * or at agencies below those. One who also works elsewhere is seen, and left to who administers both.
 */
@Singleton
public class StaffRights {

    private final Agencies agencies;
    private final OfficerFiles files;
    private final Clock clock;

    StaffRights(Agencies agencies, OfficerFiles files, Clock clock) {
        this.agencies = agencies;
        this.files = files;
        this.clock = clock;
    }

    /** The agencies that the officer administers, with all below them, those that are gone included; refuses others. */
    public Set<UUID> required(OfficerCaller officer) {
        if (!officer.holds(OfficerRole.ADMIN)) {
            throw ProblemException.of(StaffProblem.NOT_ADMINISTRATOR);
        }
        return agencies.list().stream()
                .filter(agency -> isAdministered(officer, agency))
                .map(agency -> agency.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An officer whom the administrator sees; one who never worked at their agencies is not there for them. */
    public OfficerFile visible(OfficerCaller administrator, OfficerId officer) {
        Set<UUID> realm = required(administrator);
        return files.find(officer)
                .filter(file -> file.posts().stream()
                        .anyMatch(post -> realm.contains(post.post().agencyId())))
                .orElseThrow(() -> ProblemException.of(CommonProblem.NOT_FOUND));
    }

    /** An officer whose account the administrator may change; refuses their own and those of others' officers. */
    public OfficerFile changeable(OfficerCaller administrator, OfficerId officer) {
        OfficerFile file = visible(administrator, officer);
        if (isOwn(administrator, file)) {
            throw ProblemException.of(StaffProblem.OWN_ACCOUNT);
        }
        if (!keeps(administrator, file)) {
            throw ProblemException.of(StaffProblem.NOT_YOUR_OFFICER);
        }
        return file;
    }

    /**
     * What the administrator reads of a file: all of it while the officer works at their agencies, or will, or is theirs to
     * change; afterwards the posts there alone.
     */
    OfficerFile readable(OfficerCaller administrator, OfficerFile file) {
        Set<UUID> realm = required(administrator);
        List<HeldPost> there = file.posts().stream()
                .filter(post -> realm.contains(post.post().agencyId()))
                .toList();
        boolean whole = there.stream().anyMatch(post -> !post.isOverOn(today())) || keeps(administrator, file);
        return whole ? file : file.withPosts(there);
    }

    /** Whether {@link #changeable} would answer. */
    boolean mayChange(OfficerCaller administrator, OfficerFile file) {
        return !isOwn(administrator, file) && keeps(administrator, file);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.VIETNAM);
    }

    private static boolean isOwn(OfficerCaller administrator, OfficerFile file) {
        return file.id().value().equals(administrator.officerId());
    }

    private boolean keeps(OfficerCaller administrator, OfficerFile file) {
        Set<UUID> realm = required(administrator);
        return file.postsThatCount(today()).stream()
                .allMatch(post -> realm.contains(post.post().agencyId()));
    }

    private boolean isAdministered(OfficerCaller officer, Agency agency) {
        if (officer.holds(OfficerRole.ADMIN, agency.id().value())) {
            return true;
        }
        AgencyId parent = agency.parentId();
        Optional<Agency> superior = parent == null ? Optional.empty() : agencies.find(parent);
        return superior.isPresent() && isAdministered(officer, superior.get());
    }
}
