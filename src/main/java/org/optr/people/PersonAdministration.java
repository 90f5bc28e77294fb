package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonEvent.PasswordReset;
import org.optr.people.PersonEvent.PersonCreated;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with persons, each act recorded. OPTR itself may do the same, at start and for the demo. */
@Service
@Transactional
public class PersonAdministration {

    private final PersonRepository persons;
    private final OrgUnitRepository units;
    private final Passwords passwords;
    private final AdministratorRule administrators;
    private final ApplicationEventPublisher events;

    PersonAdministration(
            PersonRepository persons,
            OrgUnitRepository units,
            Passwords passwords,
            AdministratorRule administrators,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.units = units;
        this.passwords = passwords;
        this.administrators = administrators;
        this.events = events;
    }

    /** Creates a person who can sign in once their password is reset. */
    public PersonId create(NewPerson wanted) {
        administrators.check();
        var unit = unit(wanted.unit());
        var signInName = new SignInName(wanted.signInName());
        require(!persons.existsBySignInName(signInName.value()), "person.sign-in-name.taken", signInName.value());
        var person = persons.save(new Person(PersonId.next(), signInName, wanted.name(), unit.id()));
        events.publishEvent(new PersonCreated(person.id(), person.name(), signInName.value(), unit.name()));
        return person.id();
    }

    public void rename(PersonId id, String name) {
        administrators.check();
        events.publishEvent(person(id).rename(name));
    }

    public void move(PersonId id, UnitId target) {
        administrators.check();
        var person = person(id);
        events.publishEvent(person.moveTo(unit(target), unit(person.unit()).name()));
    }

    /** Ends the person's access; their sessions end at the next request. Refused for the last administrator. */
    public void disable(PersonId id) {
        administrators.check();
        units.lock(UnitId.ROOT);
        var person = person(id);
        administrators.checkAnotherThan(person);
        events.publishEvent(person.disable());
    }

    public void enable(PersonId id) {
        administrators.check();
        events.publishEvent(person(id).enable());
    }

    public void grant(PersonId id, RoleGrant grant) {
        administrators.check();
        events.publishEvent(person(id).grant(grant, unitName(grant)));
    }

    /** Takes a role away. Refused where it would leave nobody to administer. */
    public void revoke(PersonId id, RoleGrant grant) {
        administrators.check();
        units.lock(UnitId.ROOT);
        var person = person(id);
        if (grant.toString().equals(Roles.ADMINISTRATOR)) {
            administrators.checkAnotherThan(person);
        }
        events.publishEvent(person.revoke(grant, unitName(grant)));
    }

    /** Returns a password that works until it is changed at the next sign-in; it is kept nowhere in clear. */
    public String resetPassword(PersonId id) {
        administrators.check();
        var oneTime = Secrets.oneTimePassword();
        passwords.reset(person(id), oneTime);
        events.publishEvent(new PasswordReset(id));
        return oneTime;
    }

    /** Gives a password that need not be changed. For OPTR itself only: nobody else knows another person's password. */
    public void givePassword(PersonId id, String password) {
        administrators.checkSystem();
        passwords.choose(person(id), password);
        events.publishEvent(new PasswordReset(id));
    }

    /** Gives a password that must be changed at the first sign-in, because it is written down somewhere. For OPTR itself only. */
    public void lendPassword(PersonId id, String password) {
        administrators.checkSystem();
        passwords.lend(person(id), password);
        events.publishEvent(new PasswordReset(id));
    }

    private @Nullable String unitName(RoleGrant grant) {
        return Optional.ofNullable(grant.unit()).map(id -> unit(id).name()).orElse(null);
    }

    private Person person(PersonId id) {
        return persons.findById(id).orElseThrow(() -> new RuleViolation("person.gone"));
    }

    private OrgUnit unit(UnitId id) {
        return units.findById(id).orElseThrow(() -> new RuleViolation("unit.gone"));
    }
}
