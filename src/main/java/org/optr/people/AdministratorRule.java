package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import org.springframework.stereotype.Component;

/** Who may administer, and that somebody always can. */
@Component
class AdministratorRule {

    private final CurrentPerson current;
    private final PersonRepository persons;

    AdministratorRule(CurrentPerson current, PersonRepository persons) {
        this.current = current;
        this.persons = persons;
    }

    /** Refuses everybody but administrators and OPTR itself. */
    void check() {
        require(isMet(), "administration.refused");
    }

    boolean isMet() {
        return isSystem() || current.has(Roles.ADMINISTRATOR);
    }

    /** Refuses everybody but OPTR itself. */
    void checkSystem() {
        require(isSystem(), "administration.refused");
    }

    /** Call it under the lock of the root unit, or two administrators may remove each other. */
    void checkAnotherThan(Person person) {
        require(
                !person.isActiveAdministrator()
                        || persons.activeMembers(Roles.ADMINISTRATOR).size() > 1,
                "person.last-administrator",
                person.name());
    }

    private boolean isSystem() {
        return current.find().filter(PersonId.SYSTEM::equals).isPresent();
    }
}
