package vn.motcua._support;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Gender;
import vn.motcua.applicant.NewApplicant;
import vn.motcua.applicant.PersonalNumber;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.applicant.RegisterApplicant;
import vn.motcua.applicant.TaxCode;
import vn.motcua.officer.AppointOfficer;
import vn.motcua.officer.Officer;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.text.Language;

/** Makes people who have never been before and signs them in, without codes and passwords. */
@Singleton
public final class People {

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(100_000));

    private final RegisterApplicant registerApplicant;
    private final AppointOfficer appointOfficer;
    private final Sessions sessions;

    People(RegisterApplicant registerApplicant, AppointOfficer appointOfficer, Sessions sessions) {
        this.registerApplicant = registerApplicant;
        this.appointOfficer = appointOfficer;
        this.sessions = sessions;
    }

    /** An applicant who is signed in. */
    public record SignedInApplicant(Applicant applicant, String token) {
        public ApplicantId id() {
            return applicant.id();
        }
    }

    /** An officer who is signed in. */
    public record SignedInOfficer(Officer officer, String token) {
        public OfficerId id() {
            return officer.id();
        }
    }

    public SignedInApplicant citizen() {
        return citizen("Lê Thị Hồng Nhung");
    }

    public SignedInApplicant citizen(String fullName) {
        return signedIn(NewApplicant.citizen(
                freePersonalNumber(),
                freePhone(),
                fullName,
                LocalDate.of(1990, 3, 15),
                Gender.FEMALE,
                new NewApplicant.Contact("12 Trần Hưng Đạo, Thanh Hóa", null, Language.VI)));
    }

    public SignedInApplicant organisation() {
        return signedIn(new NewApplicant(
                freeTaxCode(),
                freePhone(),
                "Công ty TNHH Hàm Rồng",
                null,
                null,
                new NewApplicant.Contact("215 Bà Triệu, Thanh Hóa", "vanthu@hamrong.example.vn", Language.VI),
                new Applicant.LegalRepresentative("Phạm Quốc Tuấn", freePersonalNumber())));
    }

    /** An officer with one post. */
    public SignedInOfficer officer(UUID agencyId, @Nullable UUID unitId, OfficerRole... roles) {
        return officer(List.of(new Post(agencyId, unitId, Set.of(roles))));
    }

    /** An officer with posts. */
    public SignedInOfficer officer(List<Post> posts) {
        int number = NEXT.getAndIncrement();
        Officer officer = appointOfficer.appoint(new AppointOfficer.Appointment(
                "canbo." + number, "Nguyễn Thị Mai " + number, "Công chức một cửa", posts));
        String token =
                sessions.open(CallerKind.OFFICER, officer.id().value(), "test").accessToken();
        return new SignedInOfficer(officer, token);
    }

    /** A new session of somebody known. */
    public String token(ApplicantId applicant) {
        return sessions.open(CallerKind.APPLICANT, applicant.value(), "test").accessToken();
    }

    public static PersonalNumber freePersonalNumber() {
        return new PersonalNumber("038190%06d".formatted(NEXT.getAndIncrement()));
    }

    public static TaxCode freeTaxCode() {
        // Of ten last digits at most one is the check digit; some nine digits have none.
        while (true) {
            String nine = "28%07d".formatted(NEXT.getAndIncrement());
            for (int digit = 0; digit < 10; digit++) {
                var code = TaxCode.parse(nine + digit);
                if (code.isPresent()) {
                    return code.get();
                }
            }
        }
    }

    public static PhoneNumber freePhone() {
        return new PhoneNumber("+8491%07d".formatted(NEXT.getAndIncrement()));
    }

    private SignedInApplicant signedIn(NewApplicant newApplicant) {
        return switch (registerApplicant.register(newApplicant)) {
            case RegisterApplicant.Outcome.Registered(Applicant applicant) ->
                new SignedInApplicant(applicant, token(applicant.id()));
            case RegisterApplicant.Outcome.AlreadyRegistered known ->
                throw new IllegalStateException("these numbers are used already");
        };
    }
}
