package org.optr.people;

import org.optr.people.PersonEvent.SignInFailed;
import org.optr.people.PersonEvent.SignedIn;
import org.optr.people.PersonEvent.SignedOut;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts sign-ins into the history. Nobody gets in without an entry: if it cannot be written, sign-in fails. */
@Service
@Transactional
class SignInRecord {

    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    SignInRecord(CurrentPerson current, ApplicationEventPublisher events) {
        this.current = current;
        this.events = events;
    }

    void signedIn(PersonId person, SignInOrigin origin) {
        current.actingAs(person, () -> events.publishEvent(new SignedIn(person, origin.address())));
    }

    void failed(PersonId person, SignInOrigin origin) {
        current.actingAs(PersonId.SYSTEM, () -> events.publishEvent(new SignInFailed(person, origin.address())));
    }

    void signedOut(PersonId person) {
        current.actingAs(person, () -> events.publishEvent(new SignedOut(person)));
    }
}
