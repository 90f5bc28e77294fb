package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.optr.browser.BrowserTest.picture;
import static org.optr.browser.ClosingSteps.askToClose;
import static org.optr.browser.ClosingSteps.deliver;
import static org.optr.browser.ClosingSteps.grade;
import static org.optr.browser.ClosingSteps.lookBack;
import static org.optr.browser.ClosingSteps.prepareHandOver;
import static org.optr.browser.PlanSteps.beginToWrite;
import static org.optr.browser.PlanSteps.complete;
import static org.optr.browser.PlanSteps.stopWriting;
import static org.optr.browser.PlanSteps.writeBelow;
import static org.optr.browser.ProjectSteps.lastDay;
import static org.optr.browser.ProjectSteps.planOutcome;
import static org.optr.browser.ProjectSteps.propose;
import static org.optr.browser.ProjectSteps.writeBusinessCase;
import static org.optr.browser.Screens.haveNoFinding;
import static org.optr.browser.Steps.answer;
import static org.optr.browser.Steps.decide;
import static org.optr.browser.Steps.openTab;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Words.ENGLISH;
import static org.optr.browser.WorkSteps.carryOut;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The life of one objective, from the first draft to the graded result, at the screens of everybody who takes part. */
final class Lifecycle {

    private static final String OBJECTIVE = "Customers order a cell without a visit";
    private static final String PROJECT = "Guided site survey 现场勘测";
    private static final List<String> TASKS = List.of("Guide through the photos", "Try it with ten customers");

    private final Page owner;
    private final Page reviewer;
    private final Page approver;
    private final Page sponsor;
    private final Page finance;
    private final Page manager;
    private final Page responsible;
    private final Page operations;

    Lifecycle(BrowserTest test) {
        owner = test.signedIn("tomas");
        reviewer = test.signedIn("hannah");
        approver = test.signedIn("mei");
        sponsor = test.signedIn("rafael");
        var accounts = new Accounts(test);
        finance = accounts.signedIn("sofia", "Sofia Rossi");
        manager = accounts.signedIn("arjun", "Arjun Mehta");
        responsible = accounts.signedIn("bea", "Bea Santos");
        operations = accounts.signedIn("priya", "Priya Nair");
    }

    void travels() {
        objectiveIsPublished();
        projectIsApproved();
        planIsAgreed();
        TASKS.forEach(this::taskIsDone);
        projectIsClosed();
        objectiveIsClosed();
        everybodyIsInTheHistory();
    }

    private void objectiveIsPublished() {
        Steps.write(owner, ENGLISH, OBJECTIVE);
        press(owner, ENGLISH.submit);
        assertThat(owner.getByText(ENGLISH.inApproval).first()).isVisible();
        decide(reviewer, OBJECTIVE, ENGLISH.aligned);
        decide(approver, OBJECTIVE, ENGLISH.approve);
        decide(sponsor, OBJECTIVE, ENGLISH.acknowledge);
    }

    private void projectIsApproved() {
        propose(manager, OBJECTIVE, PROJECT, "Engineering");
        openWorkItem(manager, PROJECT);
        writeBusinessCase(manager);
        answer(manager, "Submit");
        decide(finance, PROJECT, "Feasible");
        decide(approver, PROJECT, ENGLISH.approve);
    }

    private void planIsAgreed() {
        openProject(manager);
        var end = lastDay(manager);
        openWorkItem(manager, PROJECT);
        beginToWrite(manager);
        PlanSteps.write(manager, "Survey by phone");
        writeBelow(manager, TASKS.get(0));
        PlanSteps.write(manager, TASKS.get(1));
        stopWriting(manager);
        TASKS.forEach(task -> complete(manager, task, "Bea Santos", end));
        planOutcome(manager, "Arjun Mehta", end);
        haveNoFinding(manager, "lifecycle-plan");
        answer(manager, "Submit");
        decide(sponsor, PROJECT, ENGLISH.approve);
    }

    private void taskIsDone(String task) {
        decide(responsible, task, "Accept");
        carryOut(responsible, task);
        openWorkItem(manager, task);
        answer(manager, "Accept");
    }

    private void projectIsClosed() {
        openProject(manager);
        deliver(manager);
        prepareHandOver(manager);
        askToClose(manager, "Close this project", "0.9");
        decide(sponsor, PROJECT, "Accept");
        decide(operations, PROJECT, "Accept hand-over");
        grade(sponsor, PROJECT, "0.8");
        lookBack(manager, PROJECT);
        openProject(manager);
        picture(manager, "lifecycle-project-closed");
        assertThat(manager.getByText("Closed").first()).isVisible();
    }

    private void objectiveIsClosed() {
        openObjective(owner);
        askToClose(owner, "Close this objective", "0.7");
        grade(approver, OBJECTIVE, "0.7");
        lookBack(owner, OBJECTIVE);
        openObjective(owner);
        assertThat(owner.getByText("Closed").first()).isVisible();
        openTab(owner, "Results");
        assertThat(owner.getByLabel("Final score 0.7 of 1.0").first()).isVisible();
        picture(owner, "lifecycle-result");
    }

    private void everybodyIsInTheHistory() {
        hasActed(owner, "Tomás Rivera", "Hannah Brandt", "Mei Lin", "Rafael Ferreira");
        openProject(manager);
        hasActed(manager, "Arjun Mehta", "Sofia Rossi", "Mei Lin", "Rafael Ferreira", "Priya Nair");
    }

    private static void hasActed(Page page, String... names) {
        openTab(page, ENGLISH.history);
        showAll(page.locator(".timeline"));
        for (var name : names) {
            assertThat(page.locator(".timeline").getByText(name).first()).isVisible();
        }
    }

    private static void showAll(Locator timeline) {
        var entries = timeline.getByRole(AriaRole.LISTITEM);
        assertThat(entries.first()).isVisible();
        var earlier = timeline.getByText("Show earlier");
        while (earlier.isVisible()) {
            var next = entries.nth(entries.count());
            earlier.click();
            assertThat(next).isVisible();
        }
    }

    private static void openProject(Page page) {
        page.navigate("/projects");
        page.getByText(PROJECT).first().click();
        assertThat(page.locator(".project-page")).isVisible();
    }

    private static void openObjective(Page page) {
        page.navigate("/objectives");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText(OBJECTIVE))
                .first()
                .click();
        assertThat(page.locator(".kr-card").first()).isVisible();
    }
}
