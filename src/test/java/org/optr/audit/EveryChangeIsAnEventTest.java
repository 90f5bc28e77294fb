package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import example.violations.silent.SilentService;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.optr.Code;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A public service method that may change state publishes an event: itself, or through what it calls in its own module.
 */
class EveryChangeIsAnEventTest {

    /**
     * What somebody has typed so far is nobody's business but theirs; its submission is an event. Who has a draft open is
     * forgotten within minutes; what they draw is an event.
     */
    private static final Set<String> NO_CHANGE_OF_STATE =
            Set.of("org.optr.form.FormDrafts", "org.optr.workbench.DraftVisits");

    /** Asks the process, whose step makes the change through a method that publishes. */
    private static final Set<String> DONE_BY_THE_PROCESS = Set.of(
            "org.optr.objective.ObjectiveService.withdraw",
            "org.optr.result.ResultService.takeBack",
            "org.optr.project.ProjectService.cancel",
            "org.optr.project.ProjectService.requestClosing",
            "org.optr.project.Changes.withdraw",
            "org.optr.task.TaskService.offer",
            "org.optr.task.TaskService.reassign",
            "org.optr.workbench.ProcessChanges.withdraw");

    /** Demands the transaction of its caller, who tells of it there: {@code CaseHistoryRemoved}. */
    private static final Set<String> TOLD_BY_THE_CALLER = Set.of("org.optr.engine.camunda.EngineCaseRemovals.remove");

    @Test
    void everyServiceMethodThatMayChangeStatePublishesAnEvent() {
        assertThat(changing(Code.ALL))
                .extracting(JavaMethod::getName)
                .contains("grant", "changePassword", "takeBaseline");
        assertThat(silent(Code.ALL)).isEmpty();
    }

    @Test
    void aSilentMethodIsFound() {
        var example = new ClassFileImporter().importPackagesOf(SilentService.class);

        assertThat(silent(example)).singleElement().asString().contains("SilentService.changeSilently");
    }

    private static List<String> silent(JavaClasses code) {
        return changing(code).stream()
                .filter(method -> !publishes(method))
                .filter(method -> !isToldElsewhere(method.getOwner().getName() + "." + method.getName()))
                .map(JavaMethod::getFullName)
                .toList();
    }

    private static boolean isToldElsewhere(String method) {
        return DONE_BY_THE_PROCESS.contains(method) || TOLD_BY_THE_CALLER.contains(method);
    }

    private static List<JavaMethod> changing(JavaClasses code) {
        return code.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .filter(type -> !NO_CHANGE_OF_STATE.contains(type.getName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method ->
                        transaction(method).filter(tx -> !tx.readOnly()).isPresent())
                .toList();
    }

    private static Optional<Transactional> transaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    private static boolean publishes(JavaCodeUnit start) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<JavaCodeUnit>(List.of(start));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (!seen.add(unit.getFullName())) {
                continue;
            }
            if (Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                    .anyMatch(use -> use.getTargetOwner().isAssignableTo(ApplicationEventPublisher.class))) {
                return true;
            }
            calledBy(unit)
                    .filter(called -> module(called.getOwner()).equals(module(start.getOwner())))
                    .forEach(open::push);
        }
        return false;
    }

    private static Stream<JavaCodeUnit> calledBy(JavaCodeUnit unit) {
        var calls = unit.getCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream());
        var references = unit.getCodeUnitReferencesFromSelf().stream()
                .flatMap(call -> call.getTarget().resolveMember().stream());
        return Stream.concat(calls, references);
    }

    private static String module(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? type.getPackageName() : parts[2];
    }
}
