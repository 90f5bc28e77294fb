package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.field;
import static org.optr.browser.Steps.openTab;
import static org.optr.browser.Steps.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a project or an objective comes to its result. */
final class ClosingSteps {

    /** Delivers the only deliverable on the project's page, which is open. */
    static void deliver(Page page) {
        openTab(page, "Deliverables");
        press(page.locator(".deliverable-register"), "Deliver");
        field(page, "Note").fill("Live for all customers since Monday.");
        press(dialog(page), "Deliver");
        assertThat(page.locator(".deliverable-register").getByText("Delivered by"))
                .isVisible();
    }

    /** Clears every line of the hand-over checklist in the tab that is open. */
    static void prepareHandOver(Page page) {
        var handOver = page.locator(".hand-over");
        var open = handOver.locator(".plan-row", new Locator.LocatorOptions().setHasText("To do"));
        for (var left = open.count(); left > 0; left--) {
            press(open.first(), "Edit");
            field(page, "Done").check();
            press(dialog(page), "Save");
            assertThat(open).hasCount(left - 1);
        }
    }

    /** Asks for the closing on the page that is open. */
    static void askToClose(Page page, String button, String score) {
        openTab(page, "Results");
        press(page, button);
        field(page, "Delivered").fill("Nine of ten sites are surveyed without a visit.");
        field(page, "Proposed score").fill(score);
        field(page, "Why this score").fill("One kind of site still needs a visit.");
        press(dialog(page), "Ask to close");
        assertThat(dialog(page)).hasCount(0);
        assertThat(page.getByText("To be graded").first()).isVisible();
    }

    /** Writes the score into the work item that is open. */
    static void grade(Page page, String score) {
        page.getByLabel("Final score", new Page.GetByLabelOptions().setExact(true))
                .fill(score);
        page.locator(".ff textarea").fill("What is there convinces; the last site type comes next quarter.");
    }

    /** Writes a note into the retrospective that is open. */
    static void lookBack(Page page) {
        press(page, "Add note");
        dialog(page).locator("textarea").fill("Asking customers on the second day.");
        press(dialog(page), "Add note");
        assertThat(page.getByText("Asking customers on the second day.").first())
                .isVisible();
    }

    private ClosingSteps() {}
}
