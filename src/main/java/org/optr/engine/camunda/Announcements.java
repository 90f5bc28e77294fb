package org.optr.engine.camunda;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what happens in the engine as events about the subject of the run; about the process where it has none. */
@Component
class Announcements {

    private final ApplicationEventPublisher events;
    private final People people;

    Announcements(ApplicationEventPublisher events, People people) {
        this.events = events;
        this.people = people;
    }

    void workItem(
            BiFunction<SubjectRef, List<FieldChange>, DomainEvent> kind, WorkItem item, Stream<FieldChange> changes) {
        var step = FieldChange.named("step", item.name());
        publish(kind, item.process(), item.subject(), Stream.concat(Stream.of(step), changes));
    }

    void run(
            BiFunction<SubjectRef, List<FieldChange>, DomainEvent> kind,
            ProcessModel model,
            @Nullable SubjectRef subject) {
        run(kind, model, subject, Stream.empty());
    }

    void run(
            BiFunction<SubjectRef, List<FieldChange>, DomainEvent> kind,
            ProcessModel model,
            @Nullable SubjectRef subject,
            Stream<FieldChange> changes) {
        var process = FieldChange.named("process", model.name());
        publish(kind, model.key(), subject, Stream.concat(Stream.of(process), changes));
    }

    void step(BiFunction<SubjectRef, List<FieldChange>, DomainEvent> kind, CaseFile file, Map<String, String> name) {
        publish(kind, file.model().key(), file.subject(), Stream.of(FieldChange.named("step", name)));
    }

    Stream<FieldChange> person(String field, @Nullable PersonId before, @Nullable PersonId after) {
        return FieldChange.of(field, before == null ? null : name(before), after == null ? null : name(after));
    }

    String name(PersonId person) {
        return people.find(person).map(PersonSummary::name).orElse(person.toString());
    }

    private void publish(
            BiFunction<SubjectRef, List<FieldChange>, DomainEvent> kind,
            ProcessKey process,
            @Nullable SubjectRef subject,
            Stream<FieldChange> changes) {
        var about = subject == null ? new SubjectRef(SubjectKind.PROCESS, process.value()) : subject;
        events.publishEvent(kind.apply(about, changes.toList()));
    }
}
