package org.optr.people;

import org.springframework.security.core.AuthenticationException;

/** Sign-in was refused unseen, because too many attempts failed before. */
class TooManyAttempts extends AuthenticationException {

    TooManyAttempts() {
        super("Too many attempts");
    }
}
