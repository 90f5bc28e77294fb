package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.field;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.pick;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Words.ENGLISH;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A project from its proposal to its baseline: five people, one of them the administrator who says who looks after the money. */
class ProjectInitiationIT extends JourneyTest {

    private static final String TITLE = "Self-service site surveys 现场勘测 🛠";

    @Test
    void aProposalBecomesARunningProjectWithABaseline() {
        givesFinanceTo("Hannah Brandt", "Controls");

        var manager = signedIn("tomas");
        proposes(manager);
        var end = manager.locator(".metric").first().innerText().split("–")[1].strip();
        openWorkItem(manager, TITLE);
        writesBusinessCase(manager);
        press(manager, "Submit");

        decides("hannah", "Feasible");
        decides("mei", ENGLISH.approve);

        openWorkItem(manager, TITLE);
        plans(manager, end);
        press(manager, "Submit");

        decides("rafael", ENGLISH.approve);

        manager.navigate("/projects");
        manager.getByText(TITLE).first().click();
        assertThat(manager.getByText("Running").first()).isVisible();
        manager.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Deliverables"))
                .click();
        assertThat(manager.getByText("Baseline 1").first()).isVisible();
        picture(manager, "journey-project-running");
        manager.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(ENGLISH.history))
                .click();
        for (var name : new String[] {"Tomás Rivera", "Hannah Brandt", "Mei Lin", "Rafael Ferreira"}) {
            assertThat(manager.locator(".timeline").getByText(name).first()).isVisible();
        }
    }

    private void givesFinanceTo(String person, String unit) {
        var administrator = signedIn("noah");
        administrator.navigate("/people");
        administrator.getByText(person).first().click();
        press(administrator, "Give role");
        pick(administrator, "Role", "Finance");
        pick(administrator, "Where", unit);
        press(dialog(administrator), "Give role");
        assertThat(administrator.locator(".role").getByText("Finance").first()).isVisible();
    }

    private static void proposes(Page page) {
        page.navigate("/objectives");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Enhance project delivery"))
                .first()
                .click();
        press(page, "New project");
        field(page, ENGLISH.title).fill(TITLE);
        pick(page, "Sponsor", "Rafael Ferreira");
        pick(page, "Operations owner", "Priya Nair");
        pick(page, "Unit", "Controls");
        field(page, "Budget").fill("45000");
        pick(page, "Currency", "EUR");
        press(dialog(page), "Propose project");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE)))
                .isVisible();
    }

    private static void writesBusinessCase(Page page) {
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

    private static void plans(Page page, String end) {
        press(page, "Add milestone");
        field(page, ENGLISH.title).fill("Pilot with three customers");
        dueOn(page, end);
        press(dialog(page), "Add milestone");
        assertThat(page.getByText("Pilot with three customers").first()).isVisible();
        press(page, "Add deliverable");
        field(page, ENGLISH.title).fill("Guided survey");
        field(page, "Acceptance criteria").fill("Nine of ten surveys need no visit.");
        pick(page, "Owner", "Tomás Rivera");
        dueOn(page, end);
        press(dialog(page), "Add deliverable");
        assertThat(page.getByText("Guided survey").first()).isVisible();
    }

    private static void dueOn(Page page, String day) {
        field(page, "Due on").fill(day);
        field(page, "Due on").press("Enter");
    }

    private void decides(String person, String outcome) {
        var page = signedIn(person);
        openWorkItem(page, TITLE);
        press(page, outcome);
        assertThat(page.locator("a.item", new Page.LocatorOptions().setHasText(TITLE)))
                .hasCount(0);
    }

    private static Locator each(Page page, String label, int line) {
        return dialog(page)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .nth(line);
    }
}
