package org.optr.people;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;

/** Stands in the session of a person who signed in, and hears when it ends. */
final class OpenSession implements HttpSessionBindingListener {

    private final PersonId person;
    private final OpenSessions sessions;

    OpenSession(PersonId person, OpenSessions sessions) {
        this.person = person;
        this.sessions = sessions;
    }

    PersonId person() {
        return person;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent gone) {
        sessions.end(this, SessionEnd.TIMED_OUT);
    }
}
