package org.optr.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.browser.Screens.hasNoFinding;
import static org.optr.browser.Steps.dialog;
import static org.optr.browser.Steps.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;

/** Noah owns processes and changes how objectives are approved; Mei watches. */
class WorkbenchIT extends JourneyTest {

    @Autowired
    private DraftService drafts;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private People people;

    @Test
    void aTimeLimitAStepAndAMendAreThereAfterAReloadAndForOthers() {
        var path = draft();
        var noah = signedIn("noah");
        noah.navigate(path);
        assertThat(noah.locator("bpmn-editor[data-loaded]")).isVisible();
        var mei = signedIn("mei");
        mei.navigate(path);
        assertThat(mei.locator("bpmn-editor[data-loaded]")).isVisible();

        chooseElement(noah, "Review alignment");
        var due = noah.locator(".element-panel").getByLabel("Due after");
        assertThat(due).hasValue("3");
        due.fill("4");
        due.press("Enter");
        saved(noah);

        chooseElement(noah, "Note hints");
        press(noah.locator(".element-panel"), "Add automatic step from the catalogue");
        dialog(noah).getByLabel("Search by what the step does").fill("remind");
        dialog(noah).locator(".step-list button").first().click();
        saved(noah);
        assertThat(noah.locator("bpmn-editor .djs-shape[data-element-id^=Remind]")
                        .first())
                .isVisible();

        var problem = noah.locator(".problems li")
                .filter(new Locator.FilterOptions().setHas(noah.locator(".mend")))
                .first();
        var sentence = problem.locator(".sentence").innerText();
        problem.locator(".mend").click();
        saved(noah);

        noah.reload();
        assertThat(noah.locator("bpmn-editor[data-loaded]")).isVisible();
        chooseElement(noah, "Review alignment");
        assertThat(due).hasValue("4");
        assertThat(sentence).isNotBlank();
        chooseElement(mei, "Review alignment");
        assertThat(mei.locator(".element-panel").getByLabel("Due after")).hasValue("4");
        hasNoFinding(noah, "workbench");
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

    private String draft() {
        var noah = people.search("Noah", 0, 1).get(0).id();
        return "/processes/drafts/" + current.actingAs(noah, () -> begin(noah));
    }

    private String begin(PersonId who) {
        return drafts.begin("objective-approval", "Reviews take longer for " + who)
                .toString();
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

    private static void saved(Page page) {
        assertThat(page.locator(".editor-toolbar .saved")).hasText("Saving…");
        assertThat(page.locator(".editor-toolbar .saved")).not().hasText("Saving…");
        assertThat(page.locator(".editor-toolbar .saved.bad")).hasCount(0);
    }
}
