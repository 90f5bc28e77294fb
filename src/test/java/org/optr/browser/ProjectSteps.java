package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.field;
import static org.optr.browser.Steps.pick;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Words.ENGLISH;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a project manager does until the plan of a project is there, in more than one journey. */
final class ProjectSteps {

    /** Proposes a project for the objective and ends on the project's page. */
    static void propose(Page page, String objective, String title, String unit) {
        page.navigate("/objectives");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText(objective))
                .first()
                .click();
        press(page, "New project");
        field(page, ENGLISH.title).fill(title);
        pick(page, "Sponsor", "Rafael Ferreira");
        pick(page, "Operations owner", "Priya Nair");
        pick(page, "Unit", unit);
        field(page, "Budget").fill("45000");
        pick(page, "Currency", "EUR");
        press(dialog(page), "Propose project");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
    }

    /** Returns the last day of the project whose page is open, as it is written there. */
    static String lastDay(Page page) {
        return page.locator(".metric").first().innerText().split("–")[1].strip();
    }

    static void writeBusinessCase(Page page) {
        press(page, "Write business case");
        field(page, "Need").fill("Customers wait three weeks for a survey.");
        field(page, "Benefits").fill("Quotes two weeks earlier.");
        field(page, "Risks").fill("Because photos mislead, a cell may not fit, leading to rework.");
        field(page, "Risk rating").fill("6");
        field(page, "Feasibility").fill("Two people for one quarter.");
        press(dialog(page), "Add option");
        press(dialog(page), "Add option");
        each(page, "Option", 0).fill("Do nothing");
        each(page, "Option", 1).fill("A guided survey on the customer's phone");
        each(page, "Chosen", 1).check();
        press(dialog(page), "Add year");
        press(dialog(page), "Add year");
        cash(page, 0, "0", "45000", "0");
        cash(page, 1, "1", "0", "80000");
        press(dialog(page), "Save");
        assertThat(page.getByText("Missing before it can be submitted:")).hasCount(0);
    }

    private static void cash(Page page, int line, String year, String cost, String benefit) {
        each(page, "Year", line).fill(year);
        each(page, "Cost (EUR)", line).fill(cost);
        each(page, "Benefit (EUR)", line).fill(benefit);
    }

    /** Plans what is reached and delivered on the last day. */
    static void planOutcome(Page page, String owner, String lastDay) {
        press(page, "Add milestone");
        field(page, ENGLISH.title).fill("Pilot with three customers");
        due(page, "Due on", lastDay);
        press(dialog(page), "Add milestone");
        assertThat(page.getByText("Pilot with three customers").first()).isVisible();
        press(page, "Add deliverable");
        field(page, ENGLISH.title).fill("Guided survey");
        field(page, "Acceptance criteria").fill("Nine of ten surveys need no visit.");
        pick(page, "Owner", owner);
        due(page, "Due on", lastDay);
        press(dialog(page), "Add deliverable");
        assertThat(page.getByText("Guided survey").first()).isVisible();
    }

    static void due(Page page, String label, String day) {
        field(page, label).fill(day);
        field(page, label).press("Enter");
    }

    private static Locator each(Page page, String label, int line) {
        return dialog(page)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .nth(line);
    }

    private ProjectSteps() {}
}
