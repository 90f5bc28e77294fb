package org.optr.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.listbox.ListBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.ModelLibrary;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.WorkItemScreen;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.workbench.DraftComments;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.optr.workbench.DraftStatus;
import org.optr.workbench.ProcessChanges;
import org.optr.workbench.compare.Difference;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula writes a change of a shipped process and compares it; Ines could review it, Rita only reads. */
@OptrTest
class ComparisonViewTest extends ApplicationViewTest {

    private static final String PROCESS = "objective-approval";

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DraftService drafts;

    @Autowired
    private ProcessChanges changes;

    @Autowired
    private ModelLibrary library;

    @Autowired
    private WorkItems items;

    @Autowired
    private OpenWorkItems openItems;

    @Autowired
    private DraftComments comments;

    @Autowired
    private ReviewProcessChangeScreen review;

    @Autowired
    private ReviseProcessChangeScreen revise;

    private PersonId paula;
    private PersonId ines;
    private DraftId draft;

    @BeforeEach
    void paulaChangesATimeLimit() {
        var unit = people.unit("Warehouse");
        paula = processOwner("Paula", unit);
        ines = processOwner("Ines", unit);
        draft = people.as(paula, () -> drafts.begin(PROCESS, "Answer sooner"));
        var page = drafts.open(draft);
        var file = PROCESS + ".bpmn";
        var bpmn = page.models().files().get(file);
        var sooner = bpmn.replaceFirst(
                "camunda:dueDate=\"\\$\\{workingDaysFrom\\(\\d+\\)}\"", "camunda:dueDate=\"\\${workingDaysFrom(2)}\"");
        assertThat(sooner).isNotEqualTo(bpmn);
        people.as(paula, () -> drafts.save(draft, page.revision(), file, sooner));
    }

    private PersonId processOwner(String name, UnitId unit) {
        var person = people.person(name, unit);
        people.grant(person, Roles.PROCESS_OWNER, unit);
        return person;
    }

    private String link() {
        return ProcessNavigation.comparison(
                PROCESS, library.versions(PROCESS).get(0).id().value(), draft.toString());
    }

    private void open(PersonId person, String... roles) {
        signIn(person, roles);
        visit(link());
    }

    private static String shown() {
        return text(_get(ComparisonView.class));
    }

    @Test
    void whatDiffersIsCountedAndSaid() {
        open(paula, Roles.PROCESS_OWNER);

        assertThat(shown())
                .contains("Compare versions", "0 added", "1 changed", "0 removed", "Due after", "working days.");
        assertThat(shown()).contains("Version 1", "Version 2", "Draft", "Paula", "Four eyes.", "Ines");
    }

    @Test
    void theSameInChinese() {
        signIn(paula, Roles.PROCESS_OWNER);
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        visit(link());

        assertThat(shown()).contains("比较版本", "修改 1", "个工作日改为 2 个工作日。", "四眼原则。");
    }

    @Test
    void theListIsWalkedByItsButtons() {
        open(paula, Roles.PROCESS_OWNER);

        _get(Button.class, button -> button.withAttribute("aria-label", "Next change"))
                .click();

        assertThat(((Difference) _get(ListBox.class).getValue()).change()).isEqualTo(Difference.Change.CHANGED);
    }

    @Test
    void whoOnlyReadsProposesNothing() {
        open(people.person("Rita"));

        assertThat(_find(Button.class, button -> button.withText("Propose for review")))
                .isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Back to editor")))
                .hasSize(1);
    }

    @Test
    void aRefusedProposalKeepsWhatWasTypedAndWithdrawingOpensTheDraftAgain() {
        open(paula, Roles.PROCESS_OWNER);
        press("Propose for review");
        pressInDialog("Propose for review");
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), "Nobody should wait for a week");
        pressInDialog("Propose for review");

        assertThat(status()).isEqualTo(DraftStatus.IN_REVIEW);
        press("Withdraw");
        _setValue(_get(TextArea.class), "Not yet");
        pressInDialog("Withdraw");
        assertThat(status()).isNotEqualTo(DraftStatus.IN_REVIEW);
    }

    @Test
    void aVersionOfAnotherProcessIsNotFound() {
        signIn(paula, Roles.PROCESS_OWNER);

        visit(link().replace("processes/" + PROCESS, "processes/closure"));

        assertThat(_find(ComparisonView.class)).isEmpty();
    }

    @Test
    void whoReviewsReadsWhatItIsAboutAndWhatDiffers() {
        people.as(paula, () -> changes.propose(draft, drafts.open(draft).revision(), "Nobody should wait", null));
        signIn(ines, Roles.PROCESS_OWNER);

        assertThat(opened(review))
                .contains("Answer sooner", "Nobody should wait", "Paula", "As soon as it is approved", "Due after")
                .contains("See side by side", "What the checks say", "on version 1");
    }

    @Test
    void whoReviewsSeesTheBackTestAndWhichCasesRun() {
        people.as(paula, () -> changes.propose(draft, drafts.open(draft).revision(), "Nobody should wait", null));
        signIn(ines, Roles.PROCESS_OWNER);

        assertThat(opened(review)).contains("Back-test", "Not run", "Run the back-test", "Running cases");
    }

    @Test
    void whoReviewsReadsWhatWasSaid() {
        people.as(paula, () -> {
            comments.add(draft, "", "The warehouse asked for it");
            changes.propose(draft, drafts.open(draft).revision(), "Nobody should wait", null);
        });
        signIn(ines, Roles.PROCESS_OWNER);

        assertThat(opened(review)).contains("The warehouse asked for it", "The whole draft");
    }

    @Test
    void theWayToTheBackTestSaysHowManyCasesThereAre() {
        open(paula, Roles.PROCESS_OWNER);

        _find(Button.class).stream()
                .filter(button -> button.getText().startsWith("Back-test"))
                .forEach(Button::click);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith(draft + "/back-test");
    }

    @Test
    void whoIsAskedForChangesReadsWhy() {
        people.as(paula, () -> changes.propose(draft, drafts.open(draft).revision(), "Nobody should wait", null));
        people.as(
                ines,
                () -> items.complete(item().id(), Map.of("outcome", "changes", "comment", "Two days are too few")));
        signIn(paula, Roles.PROCESS_OWNER);

        assertThat(opened(revise))
                .contains(
                        "Changes are asked for.", "Two days are too few", "Open the draft in the editor", "Due after");
    }

    private String opened(WorkItemScreen screen) {
        return text(screen.open(item(), Map.of()).component());
    }

    private static void pressInDialog(String words) {
        var buttons = _find(Button.class, button -> button.withText(words));
        buttons.get(buttons.size() - 1).click();
    }

    private DraftStatus status() {
        return drafts.open(draft).summary().status();
    }

    private WorkItem item() {
        for (var page = openItems.after(null, 500); !page.isEmpty(); ) {
            var found = page.stream()
                    .map(OpenWorkItem::item)
                    .filter(item -> item.subject() != null
                            && draft.toString().equals(item.subject().id()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            page = openItems.after(page.get(page.size() - 1).item().id(), 500);
        }
        throw new AssertionError("Nobody is asked about " + draft);
    }
}
