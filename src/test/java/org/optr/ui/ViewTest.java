package org.optr.ui;

import static java.util.stream.Collectors.toSet;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.optr.OptrTest;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of views as somebody who signed in sees them, with the whole application behind and without a browser. */
@OptrTest
public abstract class ViewTest {

    private static final Routes VIEWS = new Routes().autoDiscoverViews("org.optr");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    /** Opens the person's browser on the first page; before this, nobody is signed in. */
    protected void signIn(PersonId person, Locale language) {
        var roles = people.groupsOf(person).stream()
                .map(group -> RoleGrant.parse(group).role())
                .collect(toSet());
        var authentication = SignedIn.as(person, roles);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setup(UI::new, new MockSpringServlet(VIEWS, context, UI::new));
        // Vaadin asks the request who is signed in, not the security context.
        var request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> roles.contains(role));
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("");
    }

    @AfterEach
    void signOut() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
