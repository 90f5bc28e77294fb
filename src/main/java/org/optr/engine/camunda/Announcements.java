package org.optr.engine.camunda;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.camunda.EngineEvents.Kind;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.Evidence;
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

    void workItem(Kind kind, OpenItem open, Stream<FieldChange> changes) {
        workItem(kind, open, Evidence.NONE, changes);
    }

    /** @param handedIn what somebody submitted; the version of the model is added */
    void workItem(Kind kind, OpenItem open, Evidence handedIn, Stream<FieldChange> changes) {
        var step = FieldChange.named("step", open.item().name());
        publish(kind, open.model(), open.item().subject(), handedIn, Stream.concat(Stream.of(step), changes));
    }

    void run(Kind kind, ProcessModel model, @Nullable SubjectRef subject) {
        run(kind, model, subject, Stream.empty());
    }

    void run(Kind kind, ProcessModel model, @Nullable SubjectRef subject, Stream<FieldChange> changes) {
        var process = FieldChange.named("process", model.name());
        publish(kind, model, subject, Evidence.NONE, Stream.concat(Stream.of(process), changes));
    }

    void step(Kind kind, CaseFile file, Map<String, String> name) {
        step(kind, file.model(), file.subject(), name, Stream.empty());
    }

    void step(
            Kind kind,
            ProcessModel model,
            @Nullable SubjectRef subject,
            Map<String, String> name,
            Stream<FieldChange> changes) {
        var step = FieldChange.named("step", name);
        publish(kind, model, subject, Evidence.NONE, Stream.concat(Stream.of(step), changes));
    }

    Stream<FieldChange> person(String field, @Nullable PersonId before, @Nullable PersonId after) {
        return FieldChange.of(field, before == null ? null : name(before), after == null ? null : name(after));
    }

    String name(PersonId person) {
        return people.find(person).map(PersonSummary::name).orElse(person.toString());
    }

    private void publish(
            Kind kind,
            ProcessModel model,
            @Nullable SubjectRef subject,
            Evidence handedIn,
            Stream<FieldChange> changes) {
        var about = subject == null
                ? new SubjectRef(SubjectKind.PROCESS, model.key().value())
                : subject;
        var version = model.key().value() + "@" + model.deployment();
        events.publishEvent(kind.of(about, changes.toList(), handedIn.under(version)));
    }
}
