package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.browser.BrowserTest.picture;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.optr.browser.BrowserTest.Size;

/** What axe-core finds on the screen that is open; a picture of it is kept. */
final class Screens {

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** On a phone, in the dark, and as it was. */
    static void haveNoFinding(Page page, String name) {
        page.setViewportSize(Size.PHONE.width, Size.PHONE.height);
        hasNoFinding(page, name + "-phone");
        page.setViewportSize(Size.DESKTOP.width, Size.DESKTOP.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        hasNoFinding(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        hasNoFinding(page, name);
    }

    /** A page is of one origin, so axe need not open another page each time to join its parts: that is its legacy mode. */
    static void hasNoFinding(Page page, String name) {
        assertThat(page.locator("vaadin-app-layout, .sign-in").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        picture(page, "screen" + name.replace('/', '-'));

        var findings = new AxeBuilder(page)
                .withTags(STANDARD)
                .setLegacyMode(true)
                .analyze()
                .getViolations();

        assertThat(findings)
                .as("%s: %s", name, findings.stream().map(Screens::words).toList())
                .isEmpty();
    }

    private static String words(Rule finding) {
        var parts =
                finding.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
        return finding.getId() + ": " + finding.getHelp() + " " + parts;
    }

    private Screens() {}
}
