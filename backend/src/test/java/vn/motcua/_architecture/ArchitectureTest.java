package vn.motcua._architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");

    /** What the framework writes beside our classes. */
    private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe(
            "generated", type -> type.getName().contains(".$") || type.getName().contains("$Intercepted"));

    /** Each package of the domains that are divided into a subject and what is done with it. */
    private static final SliceAssignment DIVIDED_DOMAINS = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            String name = javaClass.getPackageName();
            return name.startsWith("vn.motcua.") && !name.startsWith("vn.motcua.platform.")
                    ? SliceIdentifier.of(name)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of the domains";
        }
    };

    @ParameterizedTest
    @EnumSource(Part.class)
    void partUsesOnlyWhatItMay(Part part) {
        noClasses()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(part.forbidden())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void platformKnowsNoDomain() {
        noClasses()
                .that()
                .resideInAPackage("vn.motcua.platform..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("vn.motcua..").and(not(resideInAnyPackage("vn.motcua.platform.."))))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("vn.motcua.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("vn.motcua.platform.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().assignedFrom(DIVIDED_DOMAINS).should().beFreeOfCycles().check(CLASSES);
    }

    /** No portal loads a class of the axis in the box, and of the exchange that knows only what stands on the wire. */
    @Test
    void axisInTheBoxIsAProgramOfItsOwn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.motcua.axis..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.motcua.axis..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("vn.motcua.axis..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("vn.motcua.exchange..")
                        .and(not(resideInAnyPackage("vn.motcua.exchange.axis.."))))
                .check(CLASSES);
    }

    @Test
    void packagesAreDomainsNotLayers() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..controller..",
                        "..service..",
                        "..repository..",
                        "..dto..",
                        "..util..",
                        "..common..",
                        "..impl..")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Manager").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Helper").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Util").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Utils").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Impl").check(CLASSES);
        noMethods()
                .that()
                // A repository sets columns, and two speak an interface of a foreign library.
                .areDeclaredInClassesThat(not(GENERATED).and(not(named("Rows", "Http2Request", "BoundedLoader"))))
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void httpStaysAtTheEdge() {
        noClasses()
                .that(not(GENERATED)
                        .and(not(resideInAnyPackage(
                                "vn.motcua.platform..",
                                "vn.motcua.app..",
                                // Cookies and headers are what signing in is made of.
                                "vn.motcua.account",
                                "vn.motcua.account.session")))
                        .and(not(named("Controller", "Json", "Filter", "Handler", "View"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micronaut.http..")
                .check(CLASSES);
    }

    @Test
    void librariesHaveOneHome() {
        onlyIn("org.apache.pdfbox..", "vn.motcua.document..", "vn.motcua.signature.pdf..");
        onlyIn("eu.europa.esig..", "vn.motcua.signature..");
        onlyIn("com.google.zxing..", "vn.motcua.document..", "vn.motcua.account.activation..");
        onlyIn("org.apache.tika..", "vn.motcua.document..");
        onlyIn("com.google.firebase..", "vn.motcua.notification.push..");
        onlyIn("com.networknt..", "vn.motcua.form..");
        onlyIn("jakarta.mail..", "vn.motcua.notification.channel.mail..");
        onlyIn("org.eclipse.angus..", "vn.motcua.notification.channel.mail..");
        onlyIn("org.jsmpp..", "vn.motcua.notification.channel.sms.smpp..");
    }

    @Test
    void sqlStaysInRowsAndTheirMappers() {
        noClasses()
                .that(not(GENERATED)
                        .and(not(resideInAnyPackage("vn.motcua.platform..")))
                        .and(not(simpleNameStartingWith("Sql")))
                        // Their conditions are put together from what is asked, and there is nothing else in them.
                        .and(not(named("StoredDocuments", "ListDossiers")))
                        .and(not(simpleNameEndingWith("Rows"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data.jdbc..")
                .check(CLASSES);
    }

    @Test
    void onlyTheConsoleSidePrints() {
        noClasses()
                .that(not(resideInAnyPackage("vn.motcua.app..", "vn.motcua.demo..", "vn.motcua.notification.standin.."))
                        // A process of its own answers on its standard output.
                        .and(not(named("Main"))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** Named so, or standing inside a class that is. */
    private static DescribedPredicate<JavaClass> named(String... endings) {
        return DescribedPredicate.describe("named " + String.join(", ", endings), javaClass -> {
            String outermost = javaClass
                    .getName()
                    .substring(javaClass.getPackageName().length() + 1)
                    .split("\\$", 2)[0];
            return java.util.Arrays.stream(endings).anyMatch(outermost::endsWith);
        });
    }
}
