package vn.motcua.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua.platform.text.Language;

@DatabaseTest
class ApplicantsTest {

    private final Applicants applicants;
    private final RegisterApplicant registerApplicant;
    private final People people;

    ApplicantsTest(Applicants applicants, RegisterApplicant registerApplicant, People people) {
        this.applicants = applicants;
        this.registerApplicant = registerApplicant;
        this.people = people;
    }

    @Test
    void applicantIsReadBackAsRegistered() {
        Applicant citizen = people.citizen("Nguyễn Thị Ngọc Ánh").applicant();
        Applicant organisation = people.organisation().applicant();

        assertThat(applicants.get(citizen.id())).isEqualTo(citizen);
        assertThat(applicants.get(organisation.id())).isEqualTo(organisation);
        assertThat(applicants.findByIdentifier(citizen.identifier())).contains(citizen);
        assertThat(applicants.findByIdentifier(organisation.identifier())).contains(organisation);
        assertThat(applicants.findByIdentifier(People.freePersonalNumber())).isEmpty();
    }

    @Test
    void eightWhoRegisterOneNumberAtOnceAreOneApplicant() throws Exception {
        PersonalNumber number = People.freePersonalNumber();
        List<Callable<RegisterApplicant.Outcome>> tries = IntStream.range(0, 8)
                .<Callable<RegisterApplicant.Outcome>>mapToObj(i -> () -> registerApplicant.register(citizen(number)))
                .toList();
        int registered = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<RegisterApplicant.Outcome> outcome : threads.invokeAll(tries)) {
                registered += outcome.get() instanceof RegisterApplicant.Outcome.Registered ? 1 : 0;
            }
        }

        assertThat(registered).isEqualTo(1);
    }

    @Test
    void citizenHasNoLegalRepresentative() {
        NewApplicant.Contact contact = new NewApplicant.Contact(null, null, Language.VI);
        Applicant.LegalRepresentative representative =
                new Applicant.LegalRepresentative("Phạm Quốc Tuấn", People.freePersonalNumber());

        assertThatThrownBy(() -> new NewApplicant(
                        People.freePersonalNumber(), People.freePhone(), "Nhung", null, null, contact, representative))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void organisationWithoutARepresentativeCannotBe() {
        NewApplicant.Contact contact = new NewApplicant.Contact(null, null, Language.VI);

        assertThatThrownBy(() -> new NewApplicant(
                        People.freeTaxCode(), People.freePhone(), "Công ty", null, null, contact, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static NewApplicant citizen(PersonalNumber number) {
        NewApplicant.Contact contact = new NewApplicant.Contact(null, null, Language.VI);
        return NewApplicant.citizen(number, People.freePhone(), "Lê Thị Hồng Nhung", null, null, contact);
    }
}
