package org.optr.people;

import java.time.Instant;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Makes a person the one who is signed in, for tests of views. */
public final class SignedIn {

    /** @param roles held everywhere or in any unit */
    public static Authentication as(PersonId person, Set<String> roles) {
        var principal = new SignedInPerson(person, "somebody", Instant.EPOCH, roles);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private SignedIn() {}
}
