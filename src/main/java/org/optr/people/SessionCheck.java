package org.optr.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of a disabled person or of an old password, and lets given and taken roles count, at each request. */
class SessionCheck extends OncePerRequestFilter {

    private final Accounts accounts;
    private final OpenSessions sessions;

    SessionCheck(Accounts accounts, OpenSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Accounts.principal().ifPresent(before -> check(before, request, response));
        chain.doFilter(request, response);
    }

    private void check(SignedInPerson before, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.getContext();
        var now = accounts.renewed(before);
        if (now.isEmpty()) {
            sessions.end(request.getSession(false), SessionEnd.NO_LONGER_VALID);
            new SecurityContextLogoutHandler().logout(request, response, context.getAuthentication());
        } else if (!now.get().equals(before)) {
            context.setAuthentication(Accounts.authenticated(now.get()));
        }
    }
}
