package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.PlanSteps.beginToWrite;
import static org.optr.browser.PlanSteps.stopWriting;
import static org.optr.browser.ProjectSteps.lastDay;
import static org.optr.browser.ProjectSteps.planOutcome;
import static org.optr.browser.ProjectSteps.propose;
import static org.optr.browser.ProjectSteps.writeBusinessCase;
import static org.optr.browser.Steps.decide;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.openTab;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.pick;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Words.ENGLISH;

import org.junit.jupiter.api.Test;

/** A project from its proposal to its baseline: five people, one of them the administrator who says who looks after the money. */
class ProjectInitiationIT extends JourneyTest {

    private static final String TITLE = "Self-service site surveys 现场勘测 🛠";

    @Test
    void aProposalBecomesARunningProjectWithABaseline() {
        givesFinanceTo("Hannah Brandt", "Controls");

        var manager = signedIn("tomas");
        propose(manager, "Enhance project delivery", TITLE, "Controls");
        var end = lastDay(manager);
        openWorkItem(manager, TITLE);
        writeBusinessCase(manager);
        press(manager, "Submit");

        decides("hannah", "Feasible");
        decides("mei", ENGLISH.approve);

        openWorkItem(manager, TITLE);
        beginToWrite(manager);
        PlanSteps.write(manager, "Guide through the photos");
        stopWriting(manager);
        planOutcome(manager, "Tomás Rivera", end);
        press(manager, "Submit");

        decides("rafael", ENGLISH.approve);

        manager.navigate("/projects");
        manager.getByText(TITLE).first().click();
        assertThat(manager.getByText("Running").first()).isVisible();
        openTab(manager, "Changes");
        assertThat(manager.getByText("Baseline 1").first()).isVisible();
        picture(manager, "journey-project-running");
        openTab(manager, ENGLISH.history);
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

    private void decides(String person, String outcome) {
        var page = signedIn(person);
        decide(page, TITLE, outcome);
    }
}
