package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps password hashes. The same characters typed on any keyboard or phone are the same password. */
@Component
class Passwords {

    private final PersonPasswordRepository passwords;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    Passwords(PersonPasswordRepository passwords, PasswordEncoder encoder, Clock clock) {
        this.passwords = passwords;
        this.encoder = encoder;
        this.clock = clock;
        this.nobodysHash = encoder.encode(Secrets.token());
    }

    /** Keeps a password that the person must change at the next sign-in. */
    void reset(Person person, String oneTime) {
        keep(person.id(), oneTime, true);
    }

    /** Keeps a password that others know too: the person must change it at the next sign-in, however good it is. */
    void lend(Person person, String password) {
        PasswordPolicy.check(password, person.signInName());
        keep(person.id(), password, true);
    }

    /** Keeps a password that the person chose. */
    void choose(Person person, String password) {
        PasswordPolicy.check(password, person.signInName());
        keep(person.id(), password, false);
    }

    void change(Person person, String current, String wanted) {
        require(matches(of(person.id()), current), "password.current-wrong");
        require(!normal(wanted).equals(normal(current)), "password.same");
        choose(person, wanted);
    }

    Optional<PersonPassword> of(PersonId person) {
        return passwords.findById(person);
    }

    /** Takes the same time whether there is a password to compare with or not. */
    boolean matches(Optional<PersonPassword> kept, String password) {
        var right =
                encoder.matches(normal(password), kept.map(PersonPassword::hash).orElse(nobodysHash));
        return right && kept.isPresent();
    }

    private void keep(PersonId person, String password, boolean mustChange) {
        var hash = encoder.encode(normal(password));
        of(person)
                .ifPresentOrElse(
                        kept -> kept.replace(hash, mustChange, clock.instant()),
                        () -> passwords.save(new PersonPassword(person, hash, mustChange, clock.instant())));
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
