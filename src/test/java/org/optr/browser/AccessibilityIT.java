package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Screens.hasNoFinding;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.openTab;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Words.ENGLISH;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core looks at every screen, on a desktop and on a phone, light and dark. */
class AccessibilityIT extends JourneyTest {

    /** One sign-in of each person is enough: what is looked at here comes after it. */
    private static final Map<String, String> COOKIES = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "mei, /, DESKTOP",
        "mei, /, PHONE",
        "mei, /inbox, DESKTOP",
        "mei, /inbox, PHONE",
        "mei, /objectives, DESKTOP",
        "mei, /objectives, PHONE",
        "mei, /projects, DESKTOP",
        "mei, /projects, PHONE",
        "tomas, /my-tasks, DESKTOP",
        "tomas, /my-tasks, PHONE",
        "mei, /results, DESKTOP",
        "mei, /results, PHONE",
        "mei, /lessons, DESKTOP",
        "mei, /lessons, PHONE",
        "mei, /settings, DESKTOP",
        "mei, /settings, PHONE",
        "elena, /audit, DESKTOP",
        "elena, /audit, PHONE",
        "elena, /audit/findings, DESKTOP",
        "elena, /audit/findings, PHONE",
        "elena, /audit/figures, DESKTOP",
        "elena, /audit/figures, PHONE",
        "elena, /audit/exports, DESKTOP",
        "elena, /audit/exports, PHONE",
        "elena, /audit/retention, DESKTOP",
        "elena, /audit/retention, PHONE",
        "elena, /audit/ledger, DESKTOP",
        "elena, /audit/ledger, PHONE",
        "noah, /people, DESKTOP",
        "noah, /people, PHONE",
        "noah, /processes, PHONE",
        "noah, /processes/workload, PHONE",
        "noah, /processes/task-assignment/cases, DESKTOP",
        "noah, /processes/task-assignment/cases, PHONE"
    })
    void nothingIsFoundOnAScreen(String person, String path, Size size) {
        var page = enter(person, size);
        page.navigate(path);

        hasNoFinding(page, path + size);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundOnAnObjective(Size size) {
        var page = enter("mei", size);
        openObjective(page);

        hasNoFinding(page, "objective" + size);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundOnAProject(Size size) {
        var page = enter("mei", size);
        openProject(page);

        hasNoFinding(page, "project" + size);
        for (var tab : List.of("Plan", "Deliverables", "Changes", "Status", "Results")) {
            openTab(page, tab);
            hasNoFinding(page, "project-" + tab + size);
        }
    }

    @Test
    void nothingIsFoundOnAProjectInTheDark() {
        var page = enter("mei", Size.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        openProject(page);

        for (var tab : List.of("Plan", "Deliverables", "Changes", "Status", "Results")) {
            openTab(page, tab);
            hasNoFinding(page, "project-" + tab + "-dark");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundOnTheTabsOfAWorkItem(Size size) {
        var page = enter("mei", size);
        page.navigate("/inbox");
        page.locator("a.item").first().click();
        assertThat(page.locator(".ff textarea")).isVisible();

        hasNoFinding(page, "item-form" + size);
        for (var tab : List.of("Context", "Diagram", "History")) {
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(tab))
                    .click();
            hasNoFinding(page, "item-" + tab + size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundInDialogs(Size size) {
        var page = enter("tomas", size);
        page.navigate("/objectives");

        press(page, ENGLISH.newObjective);
        assertThat(dialog(page).getByLabel(ENGLISH.title).first()).isVisible();

        hasNoFinding(page, "new-objective" + size);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFoundAtTheSignIn(Size size) {
        var page = window(size, "en");
        page.navigate("/sign-in");
        assertThat(page.locator("input[name=username]")).isVisible();

        hasNoFinding(page, "sign-in" + size);
    }

    @Test
    void nothingIsFoundInTheDark() {
        var page = enter("mei", Size.DESKTOP);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        openObjective(page);
        hasNoFinding(page, "objective-dark");
        page.navigate("/inbox");
        page.locator("a.item").first().click();
        assertThat(page.locator(".ff textarea")).isVisible();

        hasNoFinding(page, "inbox-dark");
    }

    private Page enter(String person, Size size) {
        var cookies =
                COOKIES.computeIfAbsent(person, name -> signedIn(name).context().storageState());
        return window(size, "en", cookies);
    }

    private static void openProject(Page page) {
        page.navigate("/projects");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Move builds and remote support"))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Plan")))
                .isVisible();
    }

    private static void openObjective(Page page) {
        page.navigate("/objectives");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Enhance project delivery"))
                .first()
                .click();
        assertThat(page.locator(".kr-card").first()).isVisible();
    }
}
