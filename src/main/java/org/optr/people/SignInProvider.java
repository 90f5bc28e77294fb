package org.optr.people;

import org.optr.shared.RuleViolation;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks name and password. A wrong name, a wrong password and a disabled person look the same from outside. */
@Component
class SignInProvider implements AuthenticationProvider {

    private static final int MAX_TYPED = 1_000;

    private final Accounts accounts;
    private final SignInThrottle throttle;
    private final SignInRecord history;

    SignInProvider(Accounts accounts, SignInThrottle throttle, SignInRecord history) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.history = history;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = normal(typed.getName());
        var password = String.valueOf(typed.getCredentials());
        var origin = typed.getDetails() instanceof SignInOrigin details ? details : SignInOrigin.UNKNOWN;
        if (!throttle.admits(name, origin)) {
            history.stopped(accounts.named(name).orElse(PersonId.SYSTEM), origin);
            throw new TooManyAttempts();
        }
        var person = accounts.signIn(name, password.length() > MAX_TYPED ? "" : password);
        if (person.isEmpty()) {
            history.failed(accounts.named(name).orElse(PersonId.SYSTEM), origin);
            throw new BadCredentialsException("Wrong sign-in");
        }
        throttle.succeeded(name, origin);
        history.signedIn(person.get().person(), origin);
        return Accounts.authenticated(person.get());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String normal(String typed) {
        try {
            return new SignInName(typed).value();
        } catch (RuleViolation notAName) {
            return "";
        }
    }
}
