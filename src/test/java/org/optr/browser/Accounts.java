package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.optr.browser.BrowserTest.Size;

/** Lets people in who have no password yet: the administrator gives them one, they choose their own. */
final class Accounts {

    private static final String OWN = "four quiet robots and a kettle";

    private final BrowserTest test;
    private final Page administrator;

    Accounts(BrowserTest test) {
        this.test = test;
        administrator = test.signedIn("noah");
    }

    Page signedIn(String signInName, String name) {
        var given = givenPassword(name);
        var page = test.window(Size.DESKTOP, "en");
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(signInName);
        page.locator("input[name=password]").fill(given);
        page.keyboard().press("Enter");
        password(page, "Current password").fill(given);
        password(page, "New password").fill(OWN);
        password(page, "New password again").fill(OWN);
        press(page, "Change password");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        return page;
    }

    private String givenPassword(String name) {
        administrator.navigate("/people");
        administrator.locator("vaadin-grid").getByText(name).first().click();
        press(administrator, "Reset password");
        press(dialog(administrator), "Reset password");
        return administrator.locator(".one-time").innerText();
    }

    private static Locator password(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
