package org.optr.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** At start, where nobody administers: makes an administrator from the environment, or tells the log how to become one. */
@Component
@Profile("!demo")
class WelcomeFirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WelcomeFirstAdministrator.class);

    private final FirstAdministrator first;
    private final PersonRepository persons;
    private final String password;

    WelcomeFirstAdministrator(
            FirstAdministrator first, PersonRepository persons, @Value("${OPTR_ADMIN_PASSWORD:}") String password) {
        this.first = first;
        this.persons = persons;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!first.isMissing()) {
            return;
        }
        if (!password.isEmpty() && !persons.existsBySignInName(FirstAdministrator.SIGN_IN_NAME)) {
            first.createFromEnvironment(password);
            LOG.info(
                    "Created the person 'admin' with the password of OPTR_ADMIN_PASSWORD, to be changed at the first sign-in");
        } else {
            LOG.warn(
                    "Nobody administers OPTR yet. Open /first-administrator and redeem this token, once: {}",
                    first.issueToken());
        }
    }
}
