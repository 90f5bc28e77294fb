package org.optr.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.optr.people.PersonEvent.SubstitutionBegan;
import org.optr.people.PersonEvent.SubstitutionEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that somebody's time as a substitute has begun or is over: nobody does that, the calendar does. */
@Component
class SubstitutionNews {

    private final SubstitutionRepository substitutions;
    private final PersonRepository persons;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubstitutionNews(
            SubstitutionRepository substitutions,
            PersonRepository persons,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.persons = persons;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void tell() {
        var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        current.actingAs(PersonId.SYSTEM, () -> substitutions.untold(tomorrow).forEach(this::tell));
    }

    private void tell(Substitution substitution) {
        var absent = persons.findById(substitution.person()).orElseThrow();
        var name = persons.findById(substitution.substitute()).orElseThrow().name();
        var today = LocalDate.ofInstant(clock.instant(), absent.timeZone());
        if (substitution.tellBegan(today)) {
            events.publishEvent(new SubstitutionBegan(absent.id(), name, substitution.period()));
        }
        if (substitution.tellEnded(today)) {
            events.publishEvent(new SubstitutionEnded(absent.id(), name, substitution.period()));
        }
    }
}
