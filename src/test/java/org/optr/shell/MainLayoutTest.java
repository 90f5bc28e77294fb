package org.optr.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeResponse;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveService;
import org.optr.people.People;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.PersonSettings;
import org.optr.people.Roles;
import org.optr.people.Theme;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@OptrTest
class MainLayoutTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures fixtures;

    @Autowired
    private People people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveService service;

    @Test
    void whoeverWorksHereSeesTheirWorkAndTheProcessesButNotThePeople() {
        signIn(fixtures.person("Anna"));

        assertThat(entries())
                .containsExactly("Home", "Inbox", "My tasks", "Objectives", "Projects", "Results", "Processes");
        assertThat(_find(_get(PersonMenu.class), Span.class))
                .extracting(Span::getText)
                .contains("Anna", "Unit of Anna");
    }

    @Test
    void anAdministratorSeesThePeopleToo() {
        signIn(fixtures.administrator("Olga"), Roles.ADMINISTRATOR);

        assertThat(entries())
                .containsExactly(
                        "Home",
                        "Inbox",
                        "My tasks",
                        "Objectives",
                        "Projects",
                        "Results",
                        "Processes",
                        "Retention",
                        "Ledger",
                        "People");
        assertThat(_find(SideNav.class)).extracting(SideNav::getLabel).contains("Govern");
    }

    @Test
    void thePagesForAuditorsAreOneEntryOfTheMenu() {
        signIn(fixtures.person("Ada"), Roles.AUDITOR);

        assertThat(entries()).endsWith("Processes", "Audit");
    }

    @Test
    void whatIsForAdministratorsLooksToOthersAsIfItWereNotThere() {
        signIn(fixtures.person("Anna"));

        visit("people");

        assertThat(text(_get(NotFoundView.class))).contains("Nothing is here");
    }

    @Test
    void whoIsNotSignedInSeesNoView() {
        visit("objectives");

        assertThat(_find(AppLayout.class)).isEmpty();
        assertThat(_find(H1.class)).isEmpty();
    }

    @Test
    void whoIsNotSignedInChoosesALanguageThatTheBrowserRemembers() {
        visit("sign-in");

        press("简体中文");

        var answer = (FakeResponse) ((VaadinServletResponse) VaadinService.getCurrentResponse()).getResponse();
        assertThat(answer.getCookie("optr-language").getValue()).isEqualTo("zh-CN");
    }

    @Test
    void bothMenusSayHowMuchWaits() {
        var unit = fixtures.unit("Delivery");
        var anna = fixtures.person("Anna", unit);
        var hannah = fixtures.person("Hannah", unit);
        fixtures.grant(hannah, "alignment-reviewer", unit);
        var draft = objectives.draft("Deliver faster", anna, unit, objectives.cycle(), Set.of());
        fixtures.as(anna, () -> service.submit(draft));

        signIn(hannah);

        assertThat(text(_get(SideNavItem.class, item -> item.withLabel("Inbox")).getSuffixComponent()))
                .isEqualTo("1");
        assertThat(_find(BottomNavigation.class)).singleElement().satisfies(bottom -> assertThat(
                        _find(bottom, Anchor.class))
                .extracting(ApplicationViewTest::text)
                .contains("1Inbox"));
    }

    @Test
    void whereOneIsStandsAboveAndInTheTitleOfThePage() {
        signIn(fixtures.person("Anna"));

        visit("objectives");
        MockVaadin.clientRoundtrip();

        assertThat(text(_get(Breadcrumbs.class))).isEqualTo("Objectives");
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Objectives · OPTR");
    }

    @Test
    void anotherLanguageChangesEveryWordAndIsKept() {
        var anna = fixtures.person("Anna");
        signIn(anna);

        choose("简体中文");

        assertThat(entries()).containsExactly("首页", "待办箱", "我的任务", "目标", "项目", "成果", "流程");
        assertThat(settingsOf(anna).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        choose("English");
        assertThat(entries())
                .containsExactly("Home", "Inbox", "My tasks", "Objectives", "Projects", "Results", "Processes");
    }

    @Test
    void anotherAppearanceIsKept() {
        var anna = fixtures.person("Anna");
        signIn(anna);

        choose("Dark");

        assertThat(settingsOf(anna).theme()).isEqualTo(Theme.DARK);
        assertThat(_find(MenuItem.class, item -> item.withPredicate(MenuItem::isChecked)))
                .extracting(MenuItem::getText)
                .contains("Dark")
                .doesNotContain("Light", "As this device");
    }

    @Test
    void settingsAreOneStepAway() {
        signIn(fixtures.person("Anna"));

        choose("My settings");

        assertThat(_get(H1.class).getText()).isEqualTo("My settings");
    }

    @Test
    void signingOutEndsTheSession() {
        signIn(fixtures.person("Anna"));

        choose("Sign out");

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void aPasswordThatOthersKnowIsChangedBeforeAnythingElse() {
        var anna = fixtures.person("Anna");
        fixtures.as(PersonId.SYSTEM, () -> administration.lendPassword(anna, "quiet river at 9"));

        signIn(anna);
        visit("objectives");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("password");
    }

    private PersonSettings settingsOf(PersonId person) {
        return people.settingsOf(person).orElseThrow();
    }

    private static List<String> entries() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    /** Picks an entry of the person's menu. */
    private static void choose(String words) {
        var item = _get(
                MenuItem.class, each -> each.withPredicate(entry -> text(entry).equals(words)));
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }
}
