package org.optr.people;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a session says about its person, and what is true of that person now. */
@Component
@Transactional(readOnly = true)
class Accounts {

    private final PersonRepository persons;
    private final Passwords passwords;

    Accounts(PersonRepository persons, Passwords passwords) {
        this.persons = persons;
        this.passwords = passwords;
    }

    /** Returns the person if they are active and the password is theirs; takes as long if nobody bears the name. */
    Optional<SignedInPerson> signIn(String signInName, String password) {
        var person = persons.findBySignInName(signInName);
        var right = passwords.matches(person.flatMap(found -> passwords.of(found.id())), password);
        return person.filter(found -> right).flatMap(this::of);
    }

    Optional<PersonId> named(String signInName) {
        return persons.findBySignInName(signInName).map(Person::id);
    }

    /** Returns how the session's principal must look now; empty if the session must end. */
    Optional<SignedInPerson> renewed(SignedInPerson before) {
        return persons.findById(before.person()).flatMap(this::of).filter(now -> now.passwordSince()
                .equals(before.passwordSince()));
    }

    /** Lets the session in which a password was changed go on, though all others end. */
    void renewSession() {
        principal()
                .map(SignedInPerson::person)
                .flatMap(persons::findById)
                .flatMap(this::of)
                .ifPresent(now -> SecurityContextHolder.getContext().setAuthentication(authenticated(now)));
    }

    static Optional<SignedInPerson> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }

    static Authentication authenticated(SignedInPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    private Optional<SignedInPerson> of(Person person) {
        var roles = person.groups().stream()
                .map(group -> RoleGrant.parse(group).role())
                .collect(Collectors.toSet());
        return passwords
                .of(person.id())
                .filter(password -> person.active())
                .map(password -> new SignedInPerson(person.id(), person.signInName(), password.changedAt(), roles));
    }
}
