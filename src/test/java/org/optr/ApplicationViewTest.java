package org.optr;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.optr.people.PersonId;
import org.optr.people.SignedIn;
import org.optr.ui.BrowserlessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A test of views as the whole application shows them to somebody who signed in; annotate it with {@link OptrTest}. */
public abstract class ApplicationViewTest extends BrowserlessTest {

    private static final Routes ROUTES = new Routes(
            classes(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class)),
            classes(new AssignableTypeFilter(HasErrorParameter.class)),
            true);

    @Autowired
    private ApplicationContext application;

    @Override
    protected void start() {
        MockVaadin.setMockRequestFactory(SignedInRequest::new);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, application, UI::new));
    }

    @AfterEach
    void signOut() {
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }

    /** Opens the first page as the person. */
    protected void signIn(PersonId person, String... roles) {
        SecurityContextHolder.getContext().setAuthentication(SignedIn.as(person, Set.of(roles)));
        UI.getCurrent().getPage().reload();
    }

    /** Goes to a page as somebody does who types its address. */
    protected static void visit(String location) {
        UI.getCurrent().navigate(location);
    }

    /** Presses the only button with these words. */
    protected static void press(String words) {
        _click(_get(Button.class, button -> button.withText(words)));
    }

    /** Returns all that can be read in the component. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Not by the discovery of the test library, which sees public classes only. */
    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> classes(TypeFilter... wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Stream.of(wanted).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents("org.optr").stream()
                .map(found -> (Class<? extends T>) ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }

    /** Knows who signed in as a request does that has passed the security filters. */
    private static final class SignedInRequest extends FakeRequest {

        SignedInRequest(FakeHttpSession session) {
            super(session);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            return getUserPrincipal() instanceof Authentication person
                    && person.getAuthorities().stream()
                            .anyMatch(held -> held.getAuthority().equals("ROLE_" + role));
        }
    }
}
