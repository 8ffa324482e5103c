package vn.motcua._architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.persistence.BinaryUuid;

/** Places where an annotation that was forgotten would not fail but find nothing. */
class PersistenceRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");

    @Test
    void everyIdOfARowIsBinary() {
        List<String> forgotten = new ArrayList<>();
        for (JavaClass row : CLASSES) {
            if (row.isAnnotatedWith(MappedEntity.class)) {
                row.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(UUID.class))
                        .filter(field -> !field.isAnnotatedWith(BinaryUuid.class))
                        .map(JavaField::getFullName)
                        .forEach(forgotten::add);
            }
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everyIdAskedForIsBinary() {
        List<String> forgotten = new ArrayList<>();
        for (JavaClass repository : CLASSES) {
            if (repository.isAnnotatedWith(JdbcRepository.class) && repository.isInterface()) {
                for (JavaMethod method : repository.getMethods()) {
                    // A question derived from its name takes the type from the row.
                    if (method.isAnnotatedWith(Query.class) && asksByPlainId(method)) {
                        forgotten.add(method.getFullName());
                    }
                }
            }
        }
        assertThat(forgotten).isEmpty();
    }

    /** A body with rules that the framework has not looked into is refused whole, whatever it says. */
    @Test
    void everyRecordWithRulesIsIntrospected() {
        List<String> forgotten = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .filter(record -> record.getFields().stream()
                        .flatMap(field -> field.getAnnotations().stream())
                        .anyMatch(rule -> rule.getRawType().getPackageName().equals("jakarta.validation.constraints")))
                .filter(record -> !record.isAnnotatedWith(Introspected.class))
                .map(JavaClass::getName)
                .toList();
        assertThat(forgotten).isEmpty();
    }

    private static boolean asksByPlainId(JavaMethod method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.getRawType().isEquivalentTo(UUID.class))
                .anyMatch(PersistenceRulesTest::isPlain);
    }

    private static boolean isPlain(JavaParameter parameter) {
        return !parameter.isAnnotatedWith(BinaryUuid.class);
    }
}
