package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.optr.people.PersonEvent.SubstituteAppointed;
import org.optr.people.PersonEvent.SubstituteWithdrawn;
import org.optr.shared.Period;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for whom and when; the person themselves and administrators decide it. */
@Service
@Transactional
public class Substitutes {

    private final SubstitutionRepository substitutions;
    private final PastSubstitutionRepository past;
    private final PersonRepository persons;
    private final CurrentPerson current;
    private final AdministratorRule administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Substitutes(
            SubstitutionRepository substitutions,
            PastSubstitutionRepository past,
            PersonRepository persons,
            CurrentPerson current,
            AdministratorRule administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.past = past;
        this.persons = persons;
        this.current = current;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the person's substitutes from today on, the earliest first. */
    @Transactional(readOnly = true)
    public List<SubstituteSummary> of(PersonId person) {
        checkMayDecideFor(person);
        return substitutions.summaries(person, today(person(person)));
    }

    public void appoint(PersonId person, PersonId substitute, Period period) {
        checkMayDecideFor(person);
        var absent = person(person);
        var standIn = person(substitute);
        require(standIn.active(), "substitute.disabled", standIn.name());
        require(!period.endsOn().isBefore(today(absent)), "substitute.past");
        substitutions.save(new Substitution(person, substitute, period, clock.instant()));
        events.publishEvent(new SubstituteAppointed(person, standIn.name(), period));
    }

    public void withdraw(UUID id) {
        var substitution = substitutions.findById(id).orElseThrow(() -> new RuleViolation("substitute.gone"));
        checkMayDecideFor(substitution.person());
        past.save(substitution.withdrawn(clock.instant()));
        substitutions.delete(substitution);
        var name = person(substitution.substitute()).name();
        events.publishEvent(new SubstituteWithdrawn(substitution.person(), name, substitution.period()));
    }

    private void checkMayDecideFor(PersonId person) {
        require(current.id().equals(person) || administrators.isMet(), "substitute.refused");
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), person.timeZone());
    }

    private Person person(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new RuleViolation("person.gone"));
    }
}
