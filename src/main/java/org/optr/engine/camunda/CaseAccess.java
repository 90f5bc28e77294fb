package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.springframework.stereotype.Component;

/**
 * Decides who reads and who operates cases. Nobody operates a case of their own: one that they or a person for whom
 * they stand in started, took a step in, are asked in now, or are named in, or that is about them.
 */
@Component
class CaseAccess {

    private final CaseFiles files;
    private final StepRecords records;
    private final OpenItems items;
    private final Audience audience;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final People people;
    private final CurrentPerson currentPerson;

    CaseAccess(
            CaseFiles files,
            StepRecords records,
            OpenItems items,
            Audience audience,
            RuntimeService runtime,
            TaskService tasks,
            People people,
            CurrentPerson currentPerson) {
        this.files = files;
        this.records = records;
        this.items = items;
        this.audience = audience;
        this.runtime = runtime;
        this.tasks = tasks;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    boolean mayRead() {
        return mayOperate() || currentPerson.has(Roles.AUDITOR);
    }

    private boolean mayOperate() {
        return currentPerson.has(Roles.PROCESS_OWNER) || currentPerson.has(Roles.ADMINISTRATOR);
    }

    /** @throws RuleViolation {@code case.not-yours}, {@code case.gone}, or {@code case.own} for a case of one's own */
    CaseFile toOperate(RunId run) {
        require(mayOperate(), "case.not-yours");
        var file = files.find(run).orElseThrow(() -> new RuleViolation("case.gone"));
        require(!isOwn(file), "case.own");
        return file;
    }

    boolean isOwn(CaseFile file) {
        var me = Stream.concat(
                        Stream.of(currentPerson.id(), currentPerson.inWhoseName()),
                        people.substitutedBy(currentPerson.id()).stream())
                .collect(toSet());
        return isAbout(me, file) || hasPart(me, file) || isAsked(file);
    }

    private static boolean isAbout(Set<PersonId> me, CaseFile file) {
        var subject = file.subject();
        return subject != null
                && subject.kind() == SubjectKind.PERSON
                && me.stream().anyMatch(id -> id.toString().equals(subject.id()));
    }

    private boolean hasPart(Set<PersonId> me, CaseFile file) {
        var around = files.outwards(file.run());
        return around.stream().anyMatch(run -> me.stream()
                        .anyMatch(id -> id.toString().equals(run.getStartUserId())))
                || records.doneIn(file.root(), file.record()).stream()
                        .flatMap(StepRecord::people)
                        .anyMatch(me::contains)
                || isNamed(me, around.stream().map(run -> run.getId()).toArray(String[]::new));
    }

    private boolean isNamed(Set<PersonId> me, String... runs) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(runs)
                .disableCustomObjectDeserialization()
                .listPage(0, EngineSettings.MOST_RESULTS)
                .stream()
                .map(VariableInstance::getValue)
                .anyMatch(value ->
                        value instanceof String text && me.stream().anyMatch(id -> text.contains(id.toString())));
    }

    private boolean isAsked(CaseFile file) {
        return files.inwards(file.run()).stream()
                .flatMap(run -> open(run).stream())
                .anyMatch(open -> audience.includes(currentPerson.id(), open.item()));
    }

    List<OpenItem> open(RunId run) {
        return items.of(
                tasks.createTaskQuery().processInstanceId(run.value()).listPage(0, EngineSettings.MOST_RESULTS));
    }
}
