package org.optr.people;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** Each session of a person has one end. */
class OpenSessionsTest {

    private static final PersonId ANNA = PersonId.of("5c0f8a52-0d3f-4b8e-9d2e-6a3f1f9f6a01");
    private static final PersonId BORIS = PersonId.of("5c0f8a52-0d3f-4b8e-9d2e-6a3f1f9f6a02");

    private final SignInRecord history = mock();
    private final OpenSessions sessions = new OpenSessions(history);

    @Test
    void whoSignsOutDoesNotTimeOutAsWell() {
        var session = opened(ANNA);

        sessions.signOut(session, ANNA);
        session.invalidate();

        verify(history).signedOut(ANNA);
        verifyNoMoreInteractions(history);
    }

    @Test
    void aStoppedServerEndsEverySessionOnce() {
        var annas = opened(ANNA);
        opened(BORIS);

        sessions.stop();
        annas.invalidate();

        verify(history).ended(ANNA, SessionEnd.SERVER_STOPPED);
        verify(history).ended(BORIS, SessionEnd.SERVER_STOPPED);
        verifyNoMoreInteractions(history);
    }

    @Test
    void whoeverSignsInAnewEndsTheSessionOfTheOther() {
        var session = opened(ANNA);

        sessions.begin(session, BORIS);
        session.invalidate();

        verify(history).ended(ANNA, SessionEnd.SIGNED_IN_ANEW);
        verify(history).ended(BORIS, SessionEnd.TIMED_OUT);
        verifyNoMoreInteractions(history);
    }

    @Test
    void oneEndThatCannotBeWrittenDoesNotKeepTheOthersBack() {
        opened(ANNA);
        opened(BORIS);
        doThrow(new IllegalStateException("no database")).when(history).ended(any(), any());

        sessions.stop();

        verify(history).ended(ANNA, SessionEnd.SERVER_STOPPED);
        verify(history).ended(BORIS, SessionEnd.SERVER_STOPPED);
    }

    private MockHttpSession opened(PersonId person) {
        var session = new MockHttpSession();
        sessions.begin(session, person);
        return session;
    }
}
