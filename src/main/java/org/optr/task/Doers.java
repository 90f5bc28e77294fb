package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import org.optr.people.CurrentPerson;
import org.optr.people.Mandate;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Who works on a task: the responsible person, or whoever stands in for them now. */
@Component
class Doers {

    private final CurrentPerson currentPerson;
    private final People people;

    Doers(CurrentPerson currentPerson, People people) {
        this.currentPerson = currentPerson;
        this.people = people;
    }

    boolean mayWorkOn(Task task) {
        var responsible = task.terms().responsible();
        return responsible != null && (inTheNameOf(responsible) || standsInFor(responsible));
    }

    /** Does the work as the responsible person or in their name; the history names both. */
    void workingOn(Task task, Runnable work) {
        require(mayWorkOn(task), "task.not-responsible");
        var responsible = task.responsible();
        if (inTheNameOf(responsible)) {
            work.run();
        } else {
            currentPerson.standingInFor(responsible, work);
        }
    }

    /** Throws unless the person named is the responsible one and acts, or OPTR itself does what they asked for. */
    void requireResponsible(Task task, PersonId by) {
        requireActing(by);
        require(by.equals(task.terms().responsible()), "task.not-responsible");
    }

    /** Throws if somebody says that another one did it. */
    void requireActing(PersonId by) {
        var acting = currentPerson.id();
        var forThem = acting.equals(by) || currentPerson.inWhoseName().equals(by);
        require(acting.equals(PersonId.SYSTEM) || forThem, "task.other-person");
    }

    private boolean inTheNameOf(PersonId person) {
        return currentPerson.inWhoseName().equals(person);
    }

    private boolean standsInFor(PersonId person) {
        return people.mandatesOf(currentPerson.id()).stream()
                .map(Mandate::person)
                .anyMatch(person::equals);
    }
}
