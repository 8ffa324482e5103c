package vn.motcua.account.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Gender;
import vn.motcua.platform.security.OfficerRole;

/** {@code demo-people.json} as it is written; see the README of {@code seeds}. */
record DemoFile(List<DemoCitizen> citizens, List<DemoOrganisation> organisations, List<DemoOfficer> officers) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemoCitizen(
            String personalNumber,
            String fullName,
            @Nullable LocalDate dateOfBirth,
            @Nullable Gender gender,
            String phone,
            @Nullable String address,
            @Nullable String email) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemoOrganisation(
            String taxCode,
            String name,
            @Nullable String address,
            String phone,
            @Nullable String email,
            DemoRepresentative legalRepresentative) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemoRepresentative(String fullName, String personalNumber) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemoOfficer(
            String username, String fullName, String password, String totpSecret, String title, List<DemoPost> posts) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DemoPost(String agencyCode, @Nullable String unitCode, Set<OfficerRole> roles) {}
}
