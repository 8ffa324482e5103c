package vn.motcua.account.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.account.credential.AuthenticatorSecret;
import vn.motcua.account.credential.OfficerCredentials;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.NewApplicant;
import vn.motcua.applicant.PersonalNumber;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.applicant.RegisterApplicant;
import vn.motcua.applicant.TaxCode;
import vn.motcua.officer.AppointOfficer;
import vn.motcua.officer.FindPost;
import vn.motcua.officer.Officer;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.seeds.SeedImport;
import vn.motcua.platform.text.Language;

/** Enters the demonstration's citizens, organisations and officers; whoever is known already is left as they are. */
@Singleton
@Requires(property = "motcua.demo", pattern = "(?i)true|on|1")
class DemoPeople implements SeedImport {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final String FILE = "demo-people.json";
    private static final int AFTER_AGENCIES_AND_PROCEDURES = 30;

    private final Applicants applicants;
    private final RegisterApplicant registerApplicant;
    private final Officers officers;
    private final AppointOfficer appointOfficer;
    private final FindPost findPost;
    private final OfficerCredentials credentials;
    private final Transactions transactions;
    private final ObjectMapper json;

    DemoPeople(
            Applicants applicants,
            RegisterApplicant registerApplicant,
            Officers officers,
            AppointOfficer appointOfficer,
            FindPost findPost,
            OfficerCredentials credentials,
            Transactions transactions,
            ObjectMapper json) {
        this.applicants = applicants;
        this.registerApplicant = registerApplicant;
        this.officers = officers;
        this.appointOfficer = appointOfficer;
        this.findPost = findPost;
        this.credentials = credentials;
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public int order() {
        return AFTER_AGENCIES_AND_PROCEDURES;
    }

    @Override
    public void load(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        DemoFile people = read(file);
        people.citizens().stream().map(DemoPeople::citizen).forEach(this::register);
        people.organisations().stream().map(DemoPeople::organisation).forEach(this::register);
        List<String> known = officers.listUsernames();
        people.officers().stream()
                .filter(officer -> !known.contains(officer.username()))
                .forEach(this::appoint);
    }

    private DemoFile read(Path file) {
        try {
            return json.readValue(file.toFile(), DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private void register(NewApplicant applicant) {
        if (applicants.findByIdentifier(applicant.identifier()).isEmpty()) {
            registerApplicant.register(applicant);
        }
    }

    private void appoint(DemoFile.DemoOfficer demo) {
        List<Post> posts = demo.posts().stream()
                .map(post -> findPost.byCodes(post.agencyCode(), post.unitCode(), post.roles()))
                .flatMap(Optional::stream)
                .toList();
        if (posts.size() < demo.posts().size()) {
            LOG.warn("{} works at an agency or unit that is not there, and is left out", demo.username());
            return;
        }
        var prepared = credentials.prepare(demo.password(), new AuthenticatorSecret(demo.totpSecret()));
        // Both or neither: an officer who is known is not looked at again.
        transactions.write(() -> {
            Officer officer = appointOfficer.appoint(
                    new AppointOfficer.Appointment(demo.username(), demo.fullName(), demo.title(), posts));
            credentials.set(officer.id(), prepared);
        });
    }

    private static NewApplicant citizen(DemoFile.DemoCitizen demo) {
        return new NewApplicant(
                new PersonalNumber(demo.personalNumber()),
                phone(demo.phone()),
                demo.fullName(),
                demo.dateOfBirth(),
                demo.gender(),
                new NewApplicant.Contact(demo.address(), demo.email(), Language.VI),
                null);
    }

    private static NewApplicant organisation(DemoFile.DemoOrganisation demo) {
        DemoFile.DemoRepresentative representative = demo.legalRepresentative();
        return new NewApplicant(
                new TaxCode(demo.taxCode()),
                phone(demo.phone()),
                demo.name(),
                null,
                null,
                new NewApplicant.Contact(demo.address(), demo.email(), Language.VI),
                new Applicant.LegalRepresentative(
                        representative.fullName(), new PersonalNumber(representative.personalNumber())));
    }

    private static PhoneNumber phone(String typed) {
        return PhoneNumber.parse(typed).orElseThrow(() -> new IllegalStateException(FILE + ": not a mobile number"));
    }
}
