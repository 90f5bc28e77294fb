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

    private static final ThreadLocal<@Nullable Actor> SCOPE = new ThreadLocal<>();

    private final PersonRepository persons;
    private final KnownPeople known;

    CurrentPerson(PersonRepository persons, KnownPeople known) {
        this.persons = persons;
        this.known = known;
    }

    public Optional<PersonId> find() {
        return Optional.ofNullable(SCOPE.get()).map(Actor::person).or(() -> Accounts.principal()
                .map(SignedInPerson::person));
    }

    /** @throws org.optr.shared.RuleViolation {@code sign-in.needed} if nobody acts */
    public PersonId id() {
        return find().orElseThrow(() -> new RuleViolation("sign-in.needed"));
    }

    /** Whether the acting person is active and holds the role, in any unit or everywhere. */
    public boolean has(String role) {
        return find().stream()
                .flatMap(person -> known.get("groups", person, () -> persons.activeGroups(person)).stream())
                .anyMatch(group -> RoleGrant.parse(group).role().equals(role));
    }

    /** For whom the acting person stands in; empty where they act for themselves. */
    public Optional<PersonId> onBehalfOf() {
        return Optional.ofNullable(SCOPE.get()).map(Actor::onBehalfOf);
    }

    /** Returns whose right the acting person uses: that of whom they stand in for, else their own. */
    public PersonId inWhoseName() {
        return onBehalfOf().orElseGet(this::id);
    }

    /** Does the work as the person, whoever is signed in; afterwards whoever acted before acts again. */
    public <T> T actingAs(PersonId person, Supplier<T> work) {
        return acting(new Actor(person, null), work);
    }

    /** As {@link #actingAs(PersonId, Supplier)}, for work without a result. */
    public void actingAs(PersonId person, Runnable work) {
        acting(new Actor(person, null), () -> {
            work.run();
            return person;
        });
    }

    /** Does the work as whoever acts now, on behalf of a person for whom they may stand in: the history names both. */
    public void standingInFor(PersonId absent, Runnable work) {
        acting(new Actor(id(), absent), () -> {
            work.run();
            return absent;
        });
    }

    private static <T> T acting(Actor actor, Supplier<T> work) {
        var before = SCOPE.get();
        SCOPE.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                SCOPE.remove();
            } else {
                SCOPE.set(before);
            }
        }
    }

    private record Actor(PersonId person, @Nullable PersonId onBehalfOf) {}
}
