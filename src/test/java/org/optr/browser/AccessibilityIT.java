package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** axe-core looks at every screen, on a desktop and on a phone. */
class AccessibilityIT extends JourneyTest {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @CsvSource({
        "mei, /, DESKTOP",
        "mei, /, PHONE",
        "mei, /inbox, DESKTOP",
        "mei, /inbox, PHONE",
        "mei, /objectives, DESKTOP",
        "mei, /objectives, PHONE",
        "noah, /people, DESKTOP",
        "noah, /people, PHONE"
    })
    void nothingIsFoundOnAScreen(String person, String path, Size size) {
        var page = signedIn(person, size, "en");
        page.navigate(path);

        hasNoFinding(page, path + size);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP", "PHONE"})
    void nothingIsFoundOnAnObjective(Size size) {
        var page = signedIn("mei", size, "en");
        page.navigate("/objectives");
        page.navigate("/" + page.locator("a[href^='objectives/']").first().getAttribute("href"));
        assertThat(page.locator(".kr-card").first()).isVisible();

        hasNoFinding(page, "objective" + size);
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP", "PHONE"})
    void nothingIsFoundAtTheSignIn(Size size) {
        var page = window(size, "en");
        page.navigate("/sign-in");
        assertThat(page.locator("input[name=username]")).isVisible();

        hasNoFinding(page, "sign-in" + size);
    }

    private static void hasNoFinding(Page page, String name) {
        assertThat(page.locator("vaadin-app-layout, .sign-in").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        picture(page, "screen" + name.replace('/', '-'));

        var findings = new AxeBuilder(page).withTags(STANDARD).analyze().getViolations();

        assertThat(findings)
                .as(
                        "%s",
                        findings.stream()
                                .map(finding -> finding.getId() + ": " + finding.getHelp() + " "
                                        + finding.getNodes().stream()
                                                .limit(3)
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList())
                .isEmpty();
    }
}
