package org.optr.people;

/** How a session ends that nobody signed out of. */
enum SessionEnd {
    /** It was not used for as long as a session is kept. */
    TIMED_OUT,
    /** The server was stopped. */
    SERVER_STOPPED,
    /** The person was disabled, or the password is another one now. */
    NO_LONGER_VALID,
    /** In the same browser, somebody signed in anew. */
    SIGNED_IN_ANEW
}
