package org.optr.people;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session.
 *
 * @param passwordSince another time than the kept one ends the session
 * @param roles held in any unit or everywhere
 */
record SignedInPerson(PersonId person, String signInName, Instant passwordSince, Set<String> roles)
        implements UserDetails {

    @Override
    public Set<GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return signInName;
    }
}
