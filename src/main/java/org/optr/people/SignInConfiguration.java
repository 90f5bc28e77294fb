package org.optr.people;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * How persons prove who they are.
 *
 * @see <a href="file:docs/decisions/0009-sign-in-and-passwords.md">decision 0009</a>
 */
@Configuration
class SignInConfiguration {

    private static final String SIGN_IN = "/sign-in";
    private static final int SALT_BYTES = 16;
    private static final int ITERATIONS = 600_000;

    @Bean
    PasswordEncoder passwordEncoder() {
        var pbkdf2 = new Pbkdf2PasswordEncoder("", SALT_BYTES, ITERATIONS, PBKDF2WithHmacSHA256);
        return new DelegatingPasswordEncoder("pbkdf2-600k", Map.of("pbkdf2-600k", pbkdf2));
    }

    /** The part of the security filter chain that needs to know persons. */
    @Bean
    Customizer<HttpSecurity> signInRules(Accounts accounts, DeviceCookie devices, OpenSessions sessions) {
        return http -> rules(http, accounts, devices, sessions);
    }

    private static void rules(HttpSecurity http, Accounts accounts, DeviceCookie devices, OpenSessions open) {
        try {
            http.formLogin(form -> form.authenticationDetailsSource(SignInOrigin::of)
                    .failureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath()
                            + SIGN_IN
                            + (failure instanceof TooManyAttempts ? "?error=wait" : "?error"))));
            http.sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(
                            (authentication, request, response) -> response.addHeader(
                                    HttpHeaders.SET_COOKIE,
                                    devices.issue(authentication.getName(), request.isSecure())
                                            .toString()))
                    .addSessionAuthenticationStrategy((authentication, request, response) -> {
                        if (authentication.getPrincipal() instanceof SignedInPerson entering) {
                            open.begin(request.getSession(), entering.person());
                        }
                    }));
            http.logout(logout -> logout.addLogoutHandler((request, response, authentication) -> {
                if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson leaving) {
                    open.signOut(request.getSession(false), leaving.person());
                }
            }));
            http.addFilterBefore(new SameSiteSignIn(SIGN_IN), UsernamePasswordAuthenticationFilter.class);
            http.addFilterBefore(new SessionCheck(accounts, open), AuthorizationFilter.class);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
