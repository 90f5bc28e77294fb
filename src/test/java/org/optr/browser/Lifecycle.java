package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import static org.optr.browser.Steps.answer;
import static org.optr.browser.Steps.openTab;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.press;
import static org.optr.browser.Words.ENGLISH;
import static org.optr.browser.WorkSteps.carryOut;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The life of one objective, from the first draft to the graded result, at the screens of everybody who takes part. */
final class Lifecycle {

    private static final String OBJECTIVE = "Customers order a cell without a visit";
    private static final String PROJECT = "Guided site survey 现场勘测";
    private static final List<String> TASKS = List.of("Guide through the photos", "Try it with ten customers");

    private final BiConsumer<Page, String> look;
    private final Set<String> seen = new HashSet<>();
    private final Page owner;
    private final Page reviewer;
    private final Page approver;
    private final Page sponsor;
    private final Page finance;
    private final Page manager;
    private final Page responsible;
    private final Page operations;

    /** Looks once at each kind of screen, with its name. */
    Lifecycle(BrowserTest test, BiConsumer<Page, String> look) {
        this.look = look;
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
        Steps.decide(reviewer, OBJECTIVE, ENGLISH.aligned);
        Steps.decide(approver, OBJECTIVE, ENGLISH.approve);
        Steps.decide(sponsor, OBJECTIVE, ENGLISH.acknowledge);
    }

    private void projectIsApproved() {
        propose(manager, OBJECTIVE, PROJECT, "Engineering");
        openWorkItem(manager, PROJECT);
        writeBusinessCase(manager);
        answer(manager, "Submit");
        Steps.decide(finance, PROJECT, "Feasible");
        Steps.decide(approver, PROJECT, ENGLISH.approve);
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
        see(manager, "plan-project");
        answer(manager, "Submit");
        decide(sponsor, PROJECT, "approve-plan", ENGLISH.approve);
        openProject(manager);
        openTab(manager, "Budget");
        see(manager, "budget");
    }

    private void taskIsDone(String task) {
        decide(responsible, task, "respond-to-assignment", "Accept");
        openWorkItem(responsible, task);
        carryOut(responsible);
        see(responsible, "do-task");
        answer(responsible, "Submit");
        openTask(responsible, task);
        see(responsible, "task");
        decide(manager, task, "accept-task-result", "Accept");
    }

    private void projectIsClosed() {
        openProject(manager);
        deliver(manager);
        prepareHandOver(manager);
        askToClose(manager, "Close this project", "0.9");
        decide(sponsor, PROJECT, "accept-deliverable", "Accept");
        decide(operations, PROJECT, "accept-hand-over", "Accept hand-over");
        giveScore(sponsor, PROJECT, "0.8");
        holdRetrospective(manager, PROJECT);
        openProject(manager);
        assertThat(manager.getByText("Closed").first()).isVisible();
        see(manager, "project-closed");
    }

    private void objectiveIsClosed() {
        openObjective(owner);
        askToClose(owner, "Close this objective", "0.7");
        giveScore(approver, OBJECTIVE, "0.7");
        holdRetrospective(owner, OBJECTIVE);
        openObjective(owner);
        assertThat(owner.getByText("Closed").first()).isVisible();
        openTab(owner, "Results");
        assertThat(owner.getByLabel("Final score 0.7 of 1.0").first()).isVisible();
        see(owner, "objective-closed");
        owner.navigate("/results");
        see(owner, "results");
        owner.locator("a[href^='results/']", new Page.LocatorOptions().setHasText(OBJECTIVE))
                .first()
                .click();
        assertThat(owner.getByText("Asking customers on the second day.").first())
                .isVisible();
        see(owner, "result");
        owner.navigate("/lessons");
        see(owner, "lessons");
    }

    private void decide(Page page, String title, String name, String outcome) {
        openWorkItem(page, title);
        see(page, name);
        answer(page, outcome);
    }

    private void giveScore(Page page, String title, String score) {
        openWorkItem(page, title);
        grade(page, score);
        see(page, "grade-result");
        answer(page, "Give score");
    }

    private void holdRetrospective(Page page, String title) {
        openWorkItem(page, title);
        lookBack(page);
        see(page, "hold-retrospective");
        answer(page, "Close");
    }

    private void see(Page page, String name) {
        if (seen.add(name)) {
            look.accept(page, "lifecycle-" + name);
        }
    }

    private void everybodyIsInTheHistory() {
        openObjective(owner);
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

    private static void openTask(Page page, String title) {
        page.navigate("/my-tasks");
        page.locator("a[href^='tasks/']", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        assertThat(page.getByText("Protocol of ten surveys").first()).isVisible();
    }

    private static void openObjective(Page page) {
        page.navigate("/objectives");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText(OBJECTIVE))
                .first()
                .click();
        assertThat(page.locator(".kr-card").first()).isVisible();
    }
}
