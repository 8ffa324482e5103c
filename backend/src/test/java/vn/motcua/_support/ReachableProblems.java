package vn.motcua._support;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.platform.problem.ProblemType;

/** Which problems the code behind a route can come to: read from the bytecode, by following every call from its method on. */
final class ReachableProblems {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");

    private ReachableProblems() {}

    /** Every kind of problem that there is. */
    static List<ProblemType> all() {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(ProblemType.class::cast)
                .toList();
    }

    /** By route, which is written as "GET /api/v1/path/{}". */
    static Map<String, Set<ProblemType>> ofRoutes() {
        Map<String, Set<ProblemType>> found = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (type.isAnnotatedWith(Controller.class)) {
                String base = type.getAnnotationOfType(Controller.class).value();
                for (JavaMethod method : type.getAllMethods()) {
                    route(method).ifPresent(route -> found.put(at(base, route), reachable(method)));
                }
            }
        }
        return found;
    }

    private record Route(String method, String path) {}

    private static String at(String base, Route route) {
        String path = route.path.equals("/") ? "" : route.path;
        return Routes.withoutNames(route.method + " " + base + path);
    }

    private static Optional<Route> route(JavaMethod method) {
        return Stream.of(
                        method.tryGetAnnotationOfType(Get.class).map(get -> route("GET", get.value(), get.uri())),
                        method.tryGetAnnotationOfType(Post.class).map(post -> route("POST", post.value(), post.uri())),
                        method.tryGetAnnotationOfType(Put.class).map(put -> route("PUT", put.value(), put.uri())),
                        method.tryGetAnnotationOfType(Delete.class)
                                .map(delete -> route("DELETE", delete.value(), delete.uri())),
                        method.tryGetAnnotationOfType(Patch.class)
                                .map(patch -> route("PATCH", patch.value(), patch.uri())),
                        method.tryGetAnnotationOfType(Head.class).map(head -> route("HEAD", head.value(), head.uri())),
                        method.tryGetAnnotationOfType(Options.class)
                                .map(options -> route("OPTIONS", options.value(), options.uri())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Route route(String method, String value, String uri) {
        return new Route(method, uri.equals("/") ? value : uri);
    }

    private static Set<ProblemType> reachable(JavaMethod start) {
        Set<ProblemType> found = new HashSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(start));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            unit.getFieldAccesses().forEach(access -> problem(access).ifPresent(found::add));
            called(unit).filter(seen::add).forEach(next::add);
        }
        return found;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        Stream<? extends CodeUnitAccessTarget> calls =
                unit.getCallsFromSelf().stream().map(call -> call.getTarget());
        Stream<? extends CodeUnitAccessTarget> references = Stream.concat(
                        unit.getMethodReferencesFromSelf().stream(), unit.getConstructorReferencesFromSelf().stream())
                .map(reference -> reference.getTarget());
        return Stream.concat(calls, references)
                .filter(target -> target.getOwner().getPackageName().startsWith("vn.motcua"))
                .flatMap(ReachableProblems::meant);
    }

    /** What is called: the method itself, and whatever stands for it in those who implement or extend its owner. */
    private static Stream<JavaCodeUnit> meant(CodeUnitAccessTarget target) {
        Set<JavaCodeUnit> same = target.resolveMember().map(Set::of).orElse(Set.of());
        int parameters = target.getRawParameterTypes().size();
        Set<JavaCodeUnit> standIns = target.getOwner().getAllSubclasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(target.getName())
                        && method.getRawParameterTypes().size() == parameters)
                .collect(Collectors.toSet());
        return Stream.concat(same.stream(), standIns.stream());
    }

    private static Optional<ProblemType> problem(JavaFieldAccess access) {
        return access.getTarget()
                .resolveMember()
                .filter(field -> field.getOwner().isEnum() && field.getOwner().isAssignableTo(ProblemType.class))
                .flatMap(ReachableProblems::constant);
    }

    private static Optional<ProblemType> constant(JavaField field) {
        return Stream.of(field.getOwner().reflect().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(field.getName()))
                .map(ProblemType.class::cast)
                .findFirst();
    }
}
