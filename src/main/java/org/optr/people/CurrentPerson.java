package org.optr.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Who acts now: the person signed in, or whom {@link #actingAs} names for work outside a request (timers, start-up,
 * demo company). The one place where background work says who it is.
 */
@Component
public class CurrentPerson {

    private static final ThreadLocal<@Nullable PersonId> SCOPE = new ThreadLocal<>();
    private final PersonRepository persons;

    CurrentPerson(PersonRepository persons) {
        this.persons = persons;
    }

    public Optional<PersonId> find() {
        return Optional.ofNullable(SCOPE.get()).or(() -> Accounts.principal().map(SignedInPerson::person));
    }

    /** @throws org.optr.shared.RuleViolation {@code sign-in.needed} if nobody acts */
    public PersonId id() {
        return find().orElseThrow(() -> new RuleViolation("sign-in.needed"));
    }

    /** Whether the acting person is active and holds the role, in any unit or everywhere. */
    public boolean has(String role) {
        return find().stream()
                .flatMap(person -> persons.activeGroups(person).stream())
                .anyMatch(group -> RoleGrant.parse(group).role().equals(role));
    }

    /** Does the work as the person, whoever is signed in; afterwards whoever acted before acts again. */
    public <T> T actingAs(PersonId person, Supplier<T> work) {
        var before = SCOPE.get();
        SCOPE.set(person);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #actingAs(PersonId, Supplier)}, for work without a result. */
    public void actingAs(PersonId person, Runnable work) {
        var before = SCOPE.get();
        SCOPE.set(person);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private void restore(@Nullable PersonId before) {
        if (before == null) {
            SCOPE.remove();
        } else {
            SCOPE.set(before);
        }
    }
}
