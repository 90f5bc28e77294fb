package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.browser.Screens.hasNoFinding;
import static org.optr.browser.Steps.answer;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.openTab;
import static org.optr.browser.Steps.openWorkItem;
import static org.optr.browser.Steps.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelLibrary;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;

/** Noah owns processes and changes how objectives are approved; Mei watches. */
class WorkbenchIT extends JourneyTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private People people;

    @Test
    void aTimeLimitAStepAndAMendAreThereAfterAReloadAndForOthers() {
        var draft = begin();
        var noah = opened("noah", draft);
        var mei = opened("mei", draft);
        var due = noah.locator(".element-panel").getByLabel("Due after");

        chooseElement(noah, "Review alignment");
        assertThat(due).hasValue("3");
        due.fill("4");
        due.press("Enter");
        saved(noah, draft, "${workingDaysFrom(4)}");

        noah.locator(".element-panel vaadin-details-summary")
                .getByText("Rights")
                .click();
        noah.locator(".element-panel").getByLabel("Whoever asked for it").uncheck();
        var problem = noah.locator(".problems li", new Page.LocatorOptions().setHasText("Review alignment"));
        problem.locator(".mend").first().click();
        assertThat(problem).hasCount(0);

        chooseElement(noah, "Note hints");
        press(noah.locator(".element-panel"), "Add automatic step from the catalogue");
        dialog(noah).getByLabel("Search by what the step does").fill("remind");
        var found = dialog(noah).locator(".step-list button");
        assertThat(found).hasCount(1);
        found.click();
        saved(noah, draft, "id=\"Remind\"");

        noah.reload();
        chooseShape(noah);
        assertThat(due).hasValue("4");
        assertThat(mei.locator("bpmn-editor [data-element-id=Remind]").first()).isVisible();
        chooseShape(mei);
        assertThat(mei.locator(".element-panel").getByLabel("Due after")).hasValue("4");
        hasNoFinding(noah, "workbench");
    }

    @Test
    void aShorterTimeLimitIsComparedReviewedAndPublishedAndTheRunningCasesMove() {
        var purpose = "Key results are checked in within a day";
        var draft = asNoah(() -> drafts.begin("review", purpose));
        var noah = opened("noah", draft);
        chooseElement(noah, "Check in key result");
        var due = noah.locator(".element-panel").getByLabel("Due after");
        assertThat(due).hasValue("2");
        due.fill("1");
        due.press("Enter");
        saved(noah, draft, "${workingDaysFrom(1)}");

        press(noah, "Compare");
        assertThat(noah.getByText("Due after: 2 becomes 1 working day.")).isVisible();
        hasNoFinding(noah, "workbench-compare");
        press(noah, "Propose for review");
        dialog(noah).getByLabel("Why?").fill("Figures are two days old when a team looks at them.");
        press(dialog(noah), "Propose for review");
        assertThat(dialog(noah)).hasCount(0);

        var hannah = signedIn("hannah");
        openWorkItem(hannah, purpose);
        assertThat(hannah.getByText("Due after: 2 becomes 1 working day.")).isVisible();
        answer(hannah, "Publish");

        noah.navigate("/processes/review");
        openTab(noah, "Versions");
        noah.getByText("Move running cases").click();
        press(noah, "Test the move");
        assertThat(noah.getByText("were tried; nothing has changed")).isVisible();
        noah.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Move \\d+ cases?")))
                .click();
        press(dialog(noah), "Move");
        assertThat(noah.getByText("cases are settled")).isVisible();
        hasNoFinding(noah, "workbench-move");
        assertThat(asNoah(() -> library.inForce("review")).orElseThrow().runningCases())
                .isPositive();
    }

    @Test
    void theFirstPageLoadsNoEditor() {
        var page = signedIn("noah");
        var loaded = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> loaded.add(request.url()));

        page.navigate("/");
        assertThat(page.locator("vaadin-app-layout")).isVisible();

        assertThat(loaded).noneMatch(url -> url.matches(".*(bpmn|dmn|form)-modeler.*"));
    }

    private DraftId begin() {
        return asNoah(() -> drafts.begin("objective-approval", "Reviews take longer"));
    }

    private <T> T asNoah(Supplier<T> work) {
        return current.actingAs(people.search("Noah", 0, 1).get(0).id(), work);
    }

    private Page opened(String person, DraftId draft) {
        var page = signedIn(person);
        page.navigate("/processes/drafts/" + draft);
        assertThat(page.locator("bpmn-editor[data-loaded]")).isVisible();
        return page;
    }

    private void saved(Page page, DraftId draft, String text) {
        page.waitForCondition(() -> asNoah(() -> drafts.open(draft).models().process())
                .filter(drawing -> drawing.contains(text))
                .isPresent());
    }

    private static void chooseShape(Page page) {
        page.locator("bpmn-editor[data-loaded] .djs-shape[data-element-id=ReviewAlignment]")
                .first()
                .click();
        assertThat(page.locator(".element-head h2")).hasText("Review alignment");
    }

    private static void chooseElement(Page page, String name) {
        var elements =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Elements of the drawing"));
        elements.fill(name);
        page.locator("vaadin-combo-box-item:not([hidden])")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(".element-head h2")).hasText(name);
    }
}
