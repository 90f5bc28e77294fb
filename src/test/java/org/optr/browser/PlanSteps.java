package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.ProjectSteps.due;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.field;
import static org.optr.browser.Steps.pick;
import static org.optr.browser.Steps.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How the work of a project is broken down, with the keys of the plan. */
final class PlanSteps {

    /** Begins the first task of an empty plan; its title is to be typed next. */
    static void beginToWrite(Page page) {
        press(page, "Add task");
        assertThat(title(page)).isFocused();
    }

    /** Types a title; the next one is to be typed below it. */
    static void write(Page page, String title) {
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        continues(page, title);
    }

    /** Types a title of what belongs to the task above. */
    static void writeBelow(Page page, String title) {
        page.keyboard().type(title);
        page.keyboard().press("Tab");
        assertThat(page.locator(".plan-title.level-2 input:visible")).isFocused();
        page.keyboard().press("Enter");
        continues(page, title);
    }

    private static void continues(Page page, String after) {
        assertThat(line(page, after)).isVisible();
        assertThat(title(page)).hasValue("");
        assertThat(title(page)).isFocused();
    }

    static void stopWriting(Page page) {
        page.keyboard().press("Escape");
        assertThat(title(page)).hasCount(0);
    }

    /** Says of a task what has to be known before it can be offered. */
    static void complete(Page page, String title, String responsible, String lastDay) {
        line(page, title).click();
        page.keyboard().press("Enter");
        pick(page, "Responsible", responsible);
        due(page, "Due", lastDay);
        field(page, "Indicator").fill("Surveys without a visit");
        field(page, "Unit").fill("surveys");
        field(page, "Target").fill("9");
        press(dialog(page), "Save");
        assertThat(dialog(page)).hasCount(0);
    }

    static Locator line(Page page, String title) {
        return page.locator(".plan-title", new Page.LocatorOptions().setHasText(title));
    }

    private static Locator title(Page page) {
        return page.locator("plan-title input:visible");
    }

    private PlanSteps() {}
}
