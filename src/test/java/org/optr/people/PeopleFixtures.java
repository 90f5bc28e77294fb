package org.optr.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.optr.shared.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Persons and units for tests of any module; every call makes new ones, committed at once. */
@Component
public class PeopleFixtures {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PersonRepository persons;
    private final OrgUnitRepository units;
    private final SubstitutionRepository substitutions;
    private final PersonAdministration administration;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PeopleFixtures(
            PersonRepository persons,
            OrgUnitRepository units,
            SubstitutionRepository substitutions,
            PersonAdministration administration,
            CurrentPerson current,
            TransactionTemplate transaction,
            Clock clock) {
        this.persons = persons;
        this.units = units;
        this.substitutions = substitutions;
        this.administration = administration;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns a unit under the root. */
    public UnitId unit(String name) {
        return unit(name, UnitId.ROOT);
    }

    public UnitId unit(String name, UnitId parent) {
        return units.save(new OrgUnit(UnitId.next(), name, parent)).id();
    }

    /** Returns a person without roles in a unit of their own. */
    public PersonId person(String name) {
        return person(name, unit("Unit of " + name));
    }

    public PersonId person(String name, UnitId unit) {
        var signInName = new SignInName(name.replaceAll("[^\\p{L}\\p{N}]", ".") + "." + NUMBER.incrementAndGet());
        return persons.save(new Person(PersonId.next(), signInName, name, unit)).id();
    }

    /** Lets the person sign in; returns the sign-in name. */
    public String password(PersonId person, String password) {
        as(PersonId.SYSTEM, () -> administration.givePassword(person, password));
        return persons.findById(person).orElseThrow().signInName();
    }

    public PersonId administrator(String name) {
        var person = person(name);
        grant(person, Roles.ADMINISTRATOR);
        return person;
    }

    /** @param group {@code role} or {@code role@unit} */
    public void grant(PersonId person, String group) {
        transaction.executeWithoutResult(
                status -> persons.findById(person).orElseThrow().grant(RoleGrant.parse(group), null));
    }

    public void grant(PersonId person, String role, UnitId unit) {
        grant(person, new RoleGrant(role, unit).toString());
    }

    /** Lets somebody stand in for the person from yesterday to tomorrow. */
    public void substitute(PersonId person, PersonId substitute) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var period = new Period(today.minusDays(1), today.plusDays(1));
        substitutions.save(new Substitution(person, substitute, period, now));
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return current.actingAs(person, work);
    }

    public void as(PersonId person, Runnable work) {
        current.actingAs(person, work);
    }
}
