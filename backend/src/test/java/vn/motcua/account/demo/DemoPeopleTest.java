package vn.motcua.account.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.Seeds;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.account.credential.AuthenticatorSecret;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.PersonalNumber;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.applicant.RegisterApplicant;
import vn.motcua.applicant.TaxCode;
import vn.motcua.officer.AppointOfficer;
import vn.motcua.officer.FindPost;
import vn.motcua.officer.Officer;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;

@ServerTest
class DemoPeopleTest {

    private final DemoPeople demoPeople;
    private final Applicants applicants;
    private final Officers officers;
    private final OfficerCredentials credentials;
    private final Agencies agencies;
    private final Tables tables;
    private final String officer = "demo." + UUID.randomUUID();
    private final PersonalNumber citizen = People.freePersonalNumber();
    private final TaxCode organisation = People.freeTaxCode();

    DemoPeopleTest(
            Applicants applicants,
            RegisterApplicant registerApplicant,
            Officers officers,
            AppointOfficer appointOfficer,
            FindPost findPost,
            OfficerCredentials credentials,
            Transactions transactions,
            ObjectMapper json,
            Agencies agencies,
            Tables tables) {
        demoPeople = new DemoPeople(
                applicants, registerApplicant, officers, appointOfficer, findPost, credentials, transactions, json);
        this.applicants = applicants;
        this.officers = officers;
        this.credentials = credentials;
        this.agencies = agencies;
        this.tables = tables;
    }

    @Test
    void peopleAreEnteredOnceAndKnownPeopleAreLeftAlone(@TempDir Path folder) throws IOException {
        write(folder, "H56.14/MC");

        demoPeople.load(folder);
        demoPeople.load(folder);

        assertThat(applicants.findByIdentifier(citizen).orElseThrow().fullName())
                .isEqualTo("Lê Thị Hồng Nhung");
        assertThat(applicants.findByIdentifier(organisation).orElseThrow().legalRepresentative())
                .isNotNull();
        Officer entered = officers.findByUsername(officer).orElseThrow();
        assertThat(entered.posts()).singleElement().satisfies(post -> {
            assertThat(post.agencyId())
                    .isEqualTo(agencies.findByCode("H56.14").orElseThrow().id().value());
            assertThat(post.roles()).containsExactly(OfficerRole.INTAKE);
        });
        assertThat(credentials.has(entered.id())).isTrue();
        assertThat(tables.count("officer WHERE username = '" + officer + "'")).isEqualTo(1);
    }

    @Test
    void officerOfAnUnknownUnitIsLeftOut(@TempDir Path folder) throws IOException {
        write(folder, "H56.14/KHONG-CO");

        demoPeople.load(folder);

        assertThat(officers.findByUsername(officer)).isEmpty();
    }

    @Test
    void seededPeopleHaveRightNumbersAndPosts() {
        JsonNode people = Seeds.read("demo-people.json");

        assertThat(texts(people.at("/citizens"), "/personalNumber"))
                .isNotEmpty()
                .allMatch(number -> PersonalNumber.parse(number).isPresent());
        assertThat(texts(people.at("/organisations"), "/taxCode"))
                .isNotEmpty()
                .allMatch(code -> TaxCode.parse(code).isPresent());
        assertThat(texts(people.at("/citizens"), "/phone"))
                .allMatch(phone -> PhoneNumber.parse(phone).isPresent());
        assertThat(texts(people.at("/officers"), "/totpSecret"))
                .isNotEmpty()
                .allSatisfy(
                        secret -> assertThat(new AuthenticatorSecret(secret)).isNotNull());
        for (JsonNode post : people.at("/officers").findValues("posts").stream()
                .flatMap(posts -> StreamSupport.stream(posts.spliterator(), false))
                .toList()) {
            boolean known = post.hasNonNull("unitCode")
                    ? agencies.findUnitByCode(post.at("/unitCode").asText()).isPresent()
                    : agencies.findByCode(post.at("/agencyCode").asText()).isPresent();
            assertThat(known).as(post.toString()).isTrue();
        }
    }

    @Test
    void twoOfTheSeededOfficersConfirmWhatTheOtherOrACounterAskedFor() {
        JsonNode officers = Seeds.read("demo-people.json").at("/officers");

        for (var place : Map.of("tuphap.truongmotcua", "H56.14/MC", "tinh.truongmotcua", "H56/MC")
                .entrySet()) {
            assertThat(officers).anySatisfy(seeded -> {
                assertThat(seeded.at("/username").asText()).isEqualTo(place.getKey());
                assertThat(seeded.at("/posts/0/unitCode").asText()).isEqualTo(place.getValue());
                assertThat(seeded.at("/posts/0/roles/0").asText()).isEqualTo("HEAD");
            });
        }
    }

    private static List<String> texts(JsonNode people, String pointer) {
        return StreamSupport.stream(people.spliterator(), false)
                .map(person -> person.at(pointer).asText())
                .toList();
    }

    private void write(Path folder, String unitCode) throws IOException {
        Files.writeString(folder.resolve("demo-people.json"), """
                {"citizens": [{"personalNumber": "%s", "fullName": "Lê Thị Hồng Nhung", "dateOfBirth": "1990-03-15",
                   "gender": "FEMALE", "phone": "%s", "address": "12 Trần Hưng Đạo", "email": "nhung@example.vn"}],
                 "organisations": [{"taxCode": "%s", "name": "Công ty TNHH Hàm Rồng", "address": "215 Bà Triệu",
                   "phone": "%s", "email": "vanthu@example.vn",
                   "legalRepresentative": {"fullName": "Phạm Quốc Tuấn", "personalNumber": "038078006789"}}],
                 "officers": [{"username": "%s", "fullName": "Nguyễn Thị Mai", "password": "Motcua@2026",
                   "totpSecret": "FBSXO4MROBO3QSPAPVPM545CWF234R4F", "title": "Công chức một cửa",
                   "posts": [{"agencyCode": "H56.14", "unitCode": "%s", "roles": ["INTAKE"]}]}]}
                """.formatted(
                        citizen.value(),
                        People.freePhone().national(),
                        organisation.value(),
                        People.freePhone().national(),
                        officer,
                        unitCode));
    }
}
