package org.optr.people;

import org.optr.people.PersonEvent.SessionEnded;
import org.optr.people.PersonEvent.SignInFailed;
import org.optr.people.PersonEvent.SignInStopped;
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
    private final StoppedSignIns stopped;
    private final ApplicationEventPublisher events;

    SignInRecord(CurrentPerson current, StoppedSignIns stopped, ApplicationEventPublisher events) {
        this.current = current;
        this.stopped = stopped;
        this.events = events;
    }

    void signedIn(PersonId person, SignInOrigin origin) {
        current.actingAs(person, () -> events.publishEvent(new SignedIn(person, origin.address())));
    }

    /** @param person {@link PersonId#SYSTEM} where nobody bears the name that was typed */
    void failed(PersonId person, SignInOrigin origin) {
        if (person.equals(PersonId.SYSTEM) && !stopped.tellsOfStranger()) {
            stopped(person, origin);
        } else {
            current.actingAs(PersonId.SYSTEM, () -> events.publishEvent(new SignInFailed(person, origin.address())));
        }
    }

    /** Nobody looked at what was typed: there were too many attempts. */
    void stopped(PersonId person, SignInOrigin origin) {
        stopped.stopped(person)
                .ifPresent(attempts -> current.actingAs(
                        PersonId.SYSTEM,
                        () -> events.publishEvent(new SignInStopped(person, origin.address(), attempts))));
    }

    void signedOut(PersonId person) {
        current.actingAs(person, () -> events.publishEvent(new SignedOut(person)));
    }

    void ended(PersonId person, SessionEnd how) {
        current.actingAs(PersonId.SYSTEM, () -> events.publishEvent(new SessionEnded(person, how)));
    }
}
