package org.optr.workbench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.optr.engine.ModelPackage;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every use case around a draft needs: the draft, its files and authors, who acts, when, and where to tell what happened. */
@Component
class DraftDesk {

    private final DraftRepository drafts;
    private final SavedFileRepository files;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftDesk(
            DraftRepository drafts,
            SavedFileRepository files,
            People people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    Draft get(DraftId id) {
        return drafts.findById(id).orElseThrow(() -> new RuleViolation("draft.gone"));
    }

    /** Returns a draft that no other transaction writes until this one ends. */
    Draft lock(DraftId id) {
        return drafts.lock(id).orElseThrow(() -> new RuleViolation("draft.gone"));
    }

    /** As {@link #lock}, for somebody who may change it. */
    Draft write(DraftId id) {
        requireProcessOwner();
        return lock(id);
    }

    /** @throws RuleViolation {@code draft.saved-meanwhile} if somebody saved since the acting person looked */
    void requireSeen(Draft draft, int revision) {
        if (draft.revision() != revision) {
            throw new RuleViolation("draft.saved-meanwhile", nameOf(draft.savedBy()), draft.savedAt());
        }
    }

    void requireProcessOwner() {
        require(isProcessOwner(), "draft.not-process-owner");
    }

    boolean isProcessOwner() {
        return currentPerson.has(Roles.PROCESS_OWNER);
    }

    ModelPackage models(Draft draft, int revision) {
        var content = new TreeMap<String, String>();
        for (var saved : files.filesAt(draft.id(), revision)) {
            var file = saved.file();
            if (file.content() != null) {
                content.put(file.name(), file.content());
            }
        }
        return new ModelPackage(draft.packageName(), content);
    }

    Set<PersonId> authors(Draft draft) {
        return Stream.concat(
                        Stream.of(draft.startedBy()),
                        files.authors(List.of(draft.id())).stream().map(Author::person))
                .collect(toSet());
    }

    /** Returns who cannot review a draft: its authors, who proposed it, and who stands in for any of them. */
    Set<PersonId> keptFromReview(Draft draft) {
        return withSubstitutes(Stream.concat(
                authors(draft).stream(), Stream.of(draft.proposed().proposedBy())));
    }

    Set<PersonId> withSubstitutes(Stream<PersonId> persons) {
        return persons.flatMap(person -> Stream.concat(Stream.of(person), people.substitutesOf(person).stream()))
                .collect(toSet());
    }

    List<DraftSummary> summaries(Collection<Draft> found) {
        var ids = found.stream().map(Draft::id).toList();
        var authors = files.authors(ids).stream().collect(groupingBy(Author::draft, mapping(Author::person, toSet())));
        return found.stream()
                .map(draft -> draft.summary(
                        Stream.concat(Stream.of(draft.startedBy()), authors.getOrDefault(draft.id(), Set.of()).stream())
                                .distinct()
                                .sorted(Comparator.comparing(PersonId::toString))
                                .toList()))
                .toList();
    }

    /** Returns in whose name somebody acts. */
    PersonId me() {
        return currentPerson.inWhoseName();
    }

    /** Returns everybody who acts now: who pressed the button, and for whom they stand in. */
    Set<PersonId> acting() {
        return Set.copyOf(Stream.of(currentPerson.id(), me()).distinct().toList());
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(PersonSummary::name).orElseGet(person::toString);
    }

    Instant now() {
        return clock.instant();
    }

    void publish(DraftEvent event) {
        events.publishEvent(event);
    }
}
