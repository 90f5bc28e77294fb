package org.optr.engine.camunda;

import java.util.Collections;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Whose a work item is: its assignee's and who stands in for them, and its candidates' by person or group. */
@Component
class Audience {

    private final People people;
    private final Separation separation;

    Audience(People people, Separation separation) {
        this.people = people;
        this.separation = separation;
    }

    boolean includes(PersonId person, WorkItem item) {
        return isAssignee(person, item) || standsIn(person, item) || isCandidate(person, item);
    }

    boolean isAssignee(PersonId person, WorkItem item) {
        return person.equals(item.assignee());
    }

    boolean standsIn(PersonId person, WorkItem item) {
        return item.assignee() != null && people.substitutesOf(item.assignee()).contains(person);
    }

    boolean isCandidate(PersonId person, WorkItem item) {
        return item.candidates().contains(person) || !Collections.disjoint(item.groups(), people.groupsOf(person));
    }

    /** Whether nobody at all could work on the item, so that it would be lost. */
    boolean isEmpty(OpenItem open) {
        var excluded = separation.excluded(open);
        return everyone(open.item()).noneMatch(person -> !excluded.contains(person) && isActive(person));
    }

    private Stream<PersonId> everyone(WorkItem item) {
        var named = Stream.concat(assignee(item.assignee()), item.candidates().stream());
        return Stream.concat(named, item.groups().stream().flatMap(group -> people.membersOf(group).stream()));
    }

    private Stream<PersonId> assignee(@Nullable PersonId assignee) {
        return assignee == null
                ? Stream.empty()
                : Stream.concat(Stream.of(assignee), people.substitutesOf(assignee).stream());
    }

    private boolean isActive(PersonId person) {
        return people.find(person).filter(PersonSummary::active).isPresent();
    }
}
