package org.optr.people;

import org.optr.people.PersonEvent.PasswordChanged;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does about their own account. */
@Service
@Transactional
public class MyAccount {

    private final PersonRepository persons;
    private final Passwords passwords;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    MyAccount(
            PersonRepository persons,
            Passwords passwords,
            Accounts accounts,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.passwords = passwords;
        this.accounts = accounts;
        this.current = current;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public PersonSettings settings() {
        return me().settings();
    }

    public void choose(PersonSettings settings) {
        events.publishEvent(me().choose(settings));
    }

    /** Whether the password came from an administrator and has to be replaced before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return passwords.of(current.id()).filter(PersonPassword::mustChange).isPresent();
    }

    /** Ends the person's other sessions at their next request. */
    public void changePassword(String currentPassword, String wanted) {
        var me = me();
        passwords.change(me, currentPassword, wanted);
        events.publishEvent(new PasswordChanged(me.id()));
        accounts.renewSession();
    }

    private Person me() {
        return persons.findById(current.id()).orElseThrow(() -> new RuleViolation("person.gone"));
    }
}
