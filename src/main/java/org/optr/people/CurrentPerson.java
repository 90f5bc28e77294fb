package org.optr.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Who acts now: the person signed in, or whom {@link #actingAs} names for work outside a request (timers, start-up,
 * demo company). The one place where background work says who it is.
 */
@Component
public class CurrentPerson {

    public Optional<PersonId> find() {
        throw new UnsupportedOperationException();
    }

    /** @throws org.optr.shared.RuleViolation {@code sign-in.needed} if nobody acts */
    public PersonId id() {
        throw new UnsupportedOperationException();
    }

    /** Whether the acting person holds the role, in any unit or everywhere. */
    public boolean has(String role) {
        throw new UnsupportedOperationException();
    }

    public <T> T actingAs(PersonId person, Supplier<T> work) {
        throw new UnsupportedOperationException();
    }

    public void actingAs(PersonId person, Runnable work) {
        throw new UnsupportedOperationException();
    }
}
