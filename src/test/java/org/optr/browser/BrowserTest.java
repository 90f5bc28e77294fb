package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.optr.demo.DemoPassword;

/** One real browser for all tests; each person of a test has a session of their own in it. */
abstract class BrowserTest {

    /** A busy machine may be slow; only what is about speed waits less. */
    private static final int PATIENCE_MS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private static final class Running {
        static final Browser BROWSER = Chromium.launch();
    }

    private final List<BrowserContext> sessions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** What the windows of a failed test show is kept for a person to look at. */
    @RegisterExtension
    final AfterTestExecutionCallback pictures =
            test -> test.getExecutionException().ifPresent(failure -> sessions.stream()
                    .flatMap(session -> session.pages().stream())
                    .forEach(page -> picture(
                            page, "failed-" + test.getRequiredTestMethod().getName() + "-" + page.hashCode())));

    /** Where the application under test answers. */
    abstract String address();

    /** A fresh browser window with nobody signed in. */
    Page window(Size size, String locale) {
        return window(size, locale, null);
    }

    /** A fresh browser window of whoever the cookies belong to. */
    Page window(Size size, String locale, @Nullable String cookies) {
        var session = Running.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setStorageState(cookies)
                .setViewportSize(size.width, size.height)
                .setLocale(locale)
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE));
        sessions.add(session);
        var page = session.newPage();
        page.onPageError(fault -> faults.add(page.url() + ": " + fault));
        return page;
    }

    Page signedIn(String name, Size size, String locale) {
        var page = window(size, locale);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(DemoPassword.VALUE);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        return page;
    }

    Page signedIn(String name) {
        return signedIn(name, Size.DESKTOP, "en");
    }

    /** Keeps a picture for a person to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @AfterEach
    void closeWindowsAndReportScriptFaults() {
        sessions.forEach(BrowserContext::close);
        Assertions.assertThat(faults).as("errors in the browser's console").isEmpty();
    }

    /** The two sizes that every screen must work at. */
    enum Size {
        DESKTOP(1440, 900),
        PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
