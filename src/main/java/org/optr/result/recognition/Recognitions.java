package org.optr.result.recognition;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks among people: anybody who sees an objective or a project thanks others for it, and everybody may read that. */
@Service
@Transactional
public class Recognitions {

    private static final int SHOWN = 50;

    private final RecognitionRepository recognitions;
    private final ObjectProvider<SubjectDirectory> directories;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** @param directories looked up late: who answers may know this module */
    Recognitions(
            RecognitionRepository recognitions,
            ObjectProvider<SubjectDirectory> directories,
            People people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recognitions = recognitions;
        this.directories = directories;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Thanks others for what they did; nobody thanks themselves. */
    public RecognitionId thank(SubjectRef about, Set<PersonId> persons, String text) {
        require(sees(about), "result.subject.gone");
        var given = new Recognition(RecognitionId.next(), about, persons, text, currentPerson.id(), clock.instant());
        recognitions.save(given);
        events.publishEvent(new RecognitionGiven(
                about,
                List.of(
                        new FieldChange("recognised", null, names(persons)),
                        new FieldChange("recognition", null, given.entry().text()))));
        return given.entry().id();
    }

    /** Returns the latest thanks, newest first, for those of the subjects that the acting person may see. */
    @Transactional(readOnly = true)
    public List<RecognitionEntry> about(Collection<SubjectRef> subjects) {
        var visible = subjects.stream()
                .filter(this::sees)
                .map(each -> UUID.fromString(each.id()))
                .toList();
        return visible.isEmpty()
                ? List.of()
                : recognitions.about(visible, SHOWN).stream()
                        .map(Recognition::entry)
                        .toList();
    }

    private boolean sees(SubjectRef subject) {
        return directories.stream()
                .filter(directory -> directory.kind() == subject.kind())
                .anyMatch(directory -> directory.find(subject.id()).isPresent());
    }

    private String names(Set<PersonId> persons) {
        return people.find(persons).values().stream()
                .map(PersonSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
