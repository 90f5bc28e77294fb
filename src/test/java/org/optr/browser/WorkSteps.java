package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.field;
import static org.optr.browser.Steps.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What whoever is responsible for a task does with it. */
final class WorkSteps {

    /** Reports in the work item, which is open, that the indicator is reached, and shows it. */
    static void carryOut(Page page) {
        report(page, "Surveys without a visit", "9");
        press(page, "Add evidence");
        field(page, "Title").fill("Protocol of ten surveys");
        field(page, "Link").fill("https://example.com/surveys");
        press(dialog(page), "Add evidence");
        assertThat(page.getByText("Protocol of ten surveys").first()).isVisible();
    }

    /** Each field is kept as it is left. */
    private static void report(Page page, String label, String value) {
        var field = page.locator(".progress-panel").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(value);
        field.press("Tab");
        assertThat(page.locator(".progress-panel").getByText("Saved")).isVisible();
    }

    private WorkSteps() {}
}
