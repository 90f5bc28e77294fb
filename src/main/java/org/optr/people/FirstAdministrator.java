package org.optr.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.optr.shared.RuleViolation.require;

import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator in, by a token that works once and only where nobody administers yet. */
@Service
@Transactional
public class FirstAdministrator {

    static final String SIGN_IN_NAME = "admin";
    private static final String NONE = "";

    private final PersonRepository persons;
    private final PersonAdministration administration;
    private final CurrentPerson current;
    private final AtomicReference<String> token = new AtomicReference<>(NONE);

    FirstAdministrator(PersonRepository persons, PersonAdministration administration, CurrentPerson current) {
        this.persons = persons;
        this.administration = administration;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public boolean isMissing() {
        return persons.activeMembers(Roles.ADMINISTRATOR).isEmpty();
    }

    /** Creates the administrator that whoever holds the token wants to be. */
    public void redeem(String offered, String signInName, String name, String password) {
        var expected = token.get();
        require(!expected.isEmpty() && isSame(expected, offered.strip()), "first-administrator.token-wrong");
        require(isMissing(), "first-administrator.exists");
        create(signInName, name, person -> administration.givePassword(person, password));
        require(token.compareAndSet(expected, NONE), "first-administrator.token-wrong");
    }

    /** Creates the person {@code admin}. The password must be changed at the first sign-in: the environment shows it to others. */
    void createFromEnvironment(String password) {
        create(SIGN_IN_NAME, "Administrator", person -> administration.lendPassword(person, password));
    }

    private void create(String signInName, String name, Consumer<PersonId> givePassword) {
        current.actingAs(PersonId.SYSTEM, () -> {
            var person = administration.create(new NewPerson(signInName, name, UnitId.ROOT));
            administration.grant(person, new RoleGrant(Roles.ADMINISTRATOR, null));
            givePassword.accept(person);
        });
    }

    /** Returns a new token; an earlier one is void. */
    String issueToken() {
        var issued = Secrets.token();
        token.set(issued);
        return issued;
    }

    private static boolean isSame(String expected, String offered) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), offered.getBytes(UTF_8));
    }
}
