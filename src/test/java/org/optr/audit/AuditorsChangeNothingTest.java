package org.optr.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.mockito.Mockito;
import org.optr.OptrTest;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskFixtures;
import org.optr.task.TaskId;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ada, who is an auditor and nothing else, calls every service method that may change something, on work of others. Every change
 * is an event (see {@link EveryChangeIsAnEventTest}), so that whatever she changed would bear her name: nothing does but her own.
 */
@OptrTest
class AuditorsChangeNothingTest {

    /** Only automatic steps call these, when their process comes there: who may move a process is asked where it is moved. */
    private static final Set<String> CALLED_BY_STEPS_ONLY = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.optr").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> !method.getAccessesToSelf().isEmpty())
                    .filter(method -> method.getAccessesToSelf().stream()
                            .allMatch(access ->
                                    access.getOriginOwner().getPackageName().endsWith(".process")))
                    .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                    .collect(Collectors.toSet());

    /** What auditors keep for themselves, and what they keep others from removing. */
    private static final Set<String> THEIR_OWN = Set.of(
            "SavedSearches.save", "FindingRules.adjust", "FindingMarks.look", "FindingMarks.reopen", "LegalHolds.set");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Autowired
    private ProjectFixtures projects;

    @Autowired
    private TaskFixtures tasks;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private JdbcClient jdbc;

    private final Map<Class<?>, Object> things = new HashMap<>();
    private PersonId ada;

    @BeforeEach
    void workOfOthers() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        var objective = objectives.published("Faster", anna, unit, objectives.cycle());
        var project =
                projects.running(projects.draft("Line 2", objective, unit, anna, people.person("Sven", unit)), anna);
        var submitted = objectives.draft("Wider", anna, unit, objectives.cycle(), Set.of());
        people.as(anna, () -> service.submit(submitted));
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, submitted.toString());
        things.put(ObjectiveId.class, objective);
        things.put(ProjectId.class, project);
        things.put(TaskId.class, tasks.planned(project, tasks.draft("Measure", anna)));
        things.put(PersonId.class, anna);
        things.put(UnitId.class, unit);
        things.put(SubjectRef.class, subject);
        things.put(RunId.class, people.as(anna, () -> runs.of(subject)).get(0).id());
        things.put(String.class, "Because");
        things.put(int.class, 0);
        things.put(Integer.class, 5);
        things.put(long.class, 0L);
        things.put(boolean.class, true);
        things.put(UUID.class, UUID.randomUUID());
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
    }

    @Test
    void nothingBearsTheNameOfAnAuditor() {
        var called = new TreeSet<String>();
        var changed = new TreeMap<String, Long>();
        for (var bean : application.getBeansWithAnnotation(Service.class).values()) {
            for (var method : AopUtils.getTargetClass(bean).getDeclaredMethods()) {
                var name = AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
                if (mayChange(method) && !CALLED_BY_STEPS_ONLY.contains(name)) {
                    var before = entries();
                    called.add(name);
                    people.as(ada, () -> call(bean, method));
                    if (entries() > before) {
                        changed.put(name, entries() - before);
                    }
                }
            }
        }

        assertThat(called).contains("ProjectService.cancel", "PersonAdministration.grant", "TaskService.remove");
        assertThat(changed.keySet()).isSubsetOf(THEIR_OWN);
    }

    private static boolean mayChange(Method method) {
        var transaction = Optional.ofNullable(method.getAnnotation(Transactional.class))
                .or(() -> Optional.ofNullable(method.getDeclaringClass().getAnnotation(Transactional.class)));
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && transaction.filter(each -> !each.readOnly()).isPresent();
    }

    private void call(Object bean, Method method) {
        try {
            method.setAccessible(true);
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(this::argument)
                            .toArray());
        } catch (InvocationTargetException refused) {
            assertThat(refused).hasCauseInstanceOf(Exception.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object argument(Class<?> type) {
        var known = things.get(type);
        if (known != null) {
            return known;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : Mockito.mock(type, Answers.RETURNS_DEEP_STUBS);
    }

    private long entries() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE actor_id = ?")
                .param(bytes(ada.value()))
                .query(Long.class)
                .single();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
