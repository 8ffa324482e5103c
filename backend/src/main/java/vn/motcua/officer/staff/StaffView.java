package vn.motcua.officer.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.HeldPost;
import vn.motcua.officer.OfficerChange;
import vn.motcua.officer.OfficerFile;
import vn.motcua.officer.OfficerFiles;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.officer.PostId;
import vn.motcua.officer.staff.StaffJson.AgenciesJson;
import vn.motcua.officer.staff.StaffJson.AgencyJson;
import vn.motcua.officer.staff.StaffJson.ChangeJson;
import vn.motcua.officer.staff.StaffJson.FileJson;
import vn.motcua.officer.staff.StaffJson.ItemJson;
import vn.motcua.officer.staff.StaffJson.PostJson;
import vn.motcua.officer.staff.StaffJson.UnitJson;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.time.Zone;

/** Shows officers to their administrators, with the names of places and of those who changed something. */
@Singleton
class StaffView {

    private final OfficerFiles files;
    private final Officers officers;
    private final Agencies agencies;
    private final StaffRights rights;

    StaffView(OfficerFiles files, Officers officers, Agencies agencies, StaffRights rights) {
        this.files = files;
        this.officers = officers;
        this.agencies = agencies;
        this.rights = rights;
    }

    ItemJson item(OfficerCaller administrator, OfficerFile file) {
        return new ItemJson(
                file.id().value(),
                file.username(),
                file.fullName(),
                file.title(),
                state(file),
                posts(rights.readable(administrator, file).postsThatCount(rights.today())));
    }

    FileJson file(OfficerCaller administrator, OfficerFile file) {
        OfficerFile readable = rights.readable(administrator, file);
        boolean whole = readable.equals(file);
        return new FileJson(
                file.id().value(),
                file.username(),
                file.fullName(),
                file.title(),
                state(file),
                rights.mayChange(administrator, file),
                file.enteredAt(),
                whole ? file.activatedAt() : null,
                posts(readable.posts()),
                files.changesOf(file.id()).stream()
                        .filter(change -> whole || isOf(readable, change))
                        .map(this::change)
                        .toList());
    }

    /** Whether a change concerns one of these posts, or was made of the officer while one of them held. */
    private static boolean isOf(OfficerFile readable, OfficerChange change) {
        PostId post = change.post();
        LocalDate day = LocalDate.ofInstant(change.at(), Zone.VIETNAM);
        return readable.posts().stream()
                .anyMatch(held -> post == null ? held.holdsOn(day) : held.id().equals(post));
    }

    /** The agencies of a realm that exist today. */
    AgenciesJson agencies(OfficerCaller administrator) {
        var realm = rights.required(administrator);
        return new AgenciesJson(agencies.list().stream()
                .filter(agency -> realm.contains(agency.id().value()) && agency.existsOn(rights.today()))
                .map(this::agency)
                .toList());
    }

    private AgencyJson agency(Agency agency) {
        return new AgencyJson(
                agency.id().value(),
                agency.code(),
                agency.name(),
                agencies.units(agency.id()).stream()
                        .map(unit -> new UnitJson(unit.code(), unit.name()))
                        .toList());
    }

    private static OfficerFiles.State state(OfficerFile file) {
        if (!file.active()) {
            return OfficerFiles.State.SUSPENDED;
        }
        return file.activatedAt() == null ? OfficerFiles.State.NOT_ACTIVATED : OfficerFiles.State.ACTIVE;
    }

    private List<PostJson> posts(List<HeldPost> posts) {
        return posts.stream().map(this::post).toList();
    }

    private PostJson post(HeldPost held) {
        UUID agencyId = held.post().agencyId();
        Agency agency = agencies.find(new AgencyId(agencyId)).orElse(null);
        UUID unitId = held.post().unitId();
        Unit unit = unitId == null ? null : agencies.getUnit(new UnitId(unitId));
        return new PostJson(
                held.id().value(),
                agency == null ? agencyId.toString() : agency.code(),
                agency == null ? agencyId.toString() : agency.name(),
                unit == null ? null : unit.code(),
                unit == null ? null : unit.name(),
                held.post().roles().stream().sorted().toList(),
                held.validFrom(),
                held.validTo(),
                held.isOverOn(rights.today()));
    }

    private ChangeJson change(OfficerChange change) {
        PostId post = change.post();
        return new ChangeJson(
                change.kind(),
                change.at(),
                name(change.by()),
                change.reason(),
                post == null ? null : post.value(),
                change.validTo());
    }

    private @Nullable String name(@Nullable OfficerId officer) {
        return officer == null ? null : officers.get(officer).fullName();
    }
}
