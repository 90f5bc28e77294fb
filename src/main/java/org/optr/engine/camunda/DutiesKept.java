package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.optr.engine.CaseCourse.SeparateDuty;
import org.optr.engine.RunId;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Looks again, in the records of who did what, at whether duties were separated as the model asks. */
@Component
class DutiesKept {

    private final StepRecords records;
    private final ProcessModels models;
    private final CaseFiles files;

    DutiesKept(StepRecords records, ProcessModels models, CaseFiles files) {
        this.records = records;
        this.models = models;
        this.files = files;
    }

    List<SeparateDuty> of(HistoricProcessInstance run) {
        var model = models.of(run.getProcessDefinitionId());
        var record = Objects.requireNonNullElse(run.getBusinessKey(), run.getRootProcessInstanceId());
        var all = records.doneIn(new RunId(run.getRootProcessInstanceId()), record);
        var requester = requester(run);
        return records.of(new RunId(run.getId())).stream()
                .filter(step -> !step.isCancelled())
                .filter(step -> !model.separateFrom(step.stepNow()).isEmpty())
                .sorted((one, other) -> one.endedAt().compareTo(other.endedAt()))
                .map(step -> new SeparateDuty(
                        model.name(step.stepNow()),
                        step.endedAt(),
                        step.people().noneMatch(separated(step, model, all, requester)::contains)))
                .toList();
    }

    private static Set<PersonId> separated(
            StepRecord step, ProcessModel model, List<StepRecord> all, Set<PersonId> requester) {
        var rules = model.separateFrom(step.stepNow());
        var persons = new HashSet<>(rules.contains(Separation.REQUESTER) ? requester : Set.<PersonId>of());
        all.stream()
                .filter(done -> done.endedBefore(step))
                .filter(done -> rules.stream().anyMatch(rule -> names(rule, done, model)))
                .flatMap(StepRecord::people)
                .forEach(persons::add);
        return persons;
    }

    private static boolean names(String rule, StepRecord done, ProcessModel model) {
        var colon = rule.indexOf(':');
        return colon < 0
                ? done.is(model.key().value(), rule)
                : done.is(rule.substring(0, colon), rule.substring(colon + 1));
    }

    /** Who started the outermost of the runs around that are about the same record. */
    private Set<PersonId> requester(HistoricProcessInstance run) {
        return files.outwards(new RunId(run.getId())).stream()
                .takeWhile(around -> Objects.equals(around.getBusinessKey(), run.getBusinessKey()))
                .reduce((inner, outer) -> outer)
                .map(HistoricProcessInstance::getStartUserId)
                .stream()
                .flatMap(Stream::ofNullable)
                .map(PersonId::of)
                .collect(toSet());
    }
}
