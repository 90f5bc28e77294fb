package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.ui.PersonAvatar;
import org.optr.workbench.ui.ProposeDialog;
import org.optr.workbench.ui.backtest.BackTestNavigation;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor of a draft. */
@OptrTest
class DraftEditorViewTest extends OpenDraftTest {

    @Autowired
    private ModelLibrary library;

    @Autowired
    private DraftPresence presence;

    @Test
    void theFilesOfTheDraftAreTabs() {
        open(paula);

        assertThat(_find(_get(FileTabs.class), Tab.class)).hasSize(2).first().satisfies(tab -> assertThat(text(tab))
                .contains(name + ".bpmn"));
        _assertOne(BpmnEditor.class);
        assertThat(text(_get(DraftEditorView.class))).contains("New process");
    }

    @Test
    void aTabBesideTheProblemsLeadsToTheBackTest() {
        open(paula);
        var drawer = _get(ProblemsDrawer.class);
        assertThat(text(drawer)).contains("Problems", "Back-test", "not run");

        _get(drawer, Tabs.class).setSelectedIndex(1);
        press("Open the back-test");
        browserAnswers();
        browserAnswers();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(BackTestNavigation.path(draft));
    }

    @Test
    void whatIsDrawnIsSaved() {
        open(paula);

        draw(content().replace("Tool loan", "Loan of a tool"));

        assertThat(content()).contains("Loan of a tool");
        assertThat(text(_get(EditorToolbar.class))).contains("Saved ");
    }

    @Test
    void whatCannotBeReadIsNotSaved() {
        open(paula);

        draw("<broken");

        assertThat(content()).contains("Tool loan");
        assertThat(text(_get(DraftEditorView.class))).contains("Not saved");
    }

    @Test
    void whoeverWasSlowerKeepsWhatTheyDrewInADraftOfTheirOwn() {
        open(paula);
        var omar = people.person("Omar");
        people.grant(omar, Roles.PROCESS_OWNER);
        var seen = people.as(paula, () -> drafts.open(draft));
        people.as(
                omar,
                () -> drafts.save(
                        draft, seen.revision(), name + ".bpmn", content().replace("Tool loan", "Tools out")));

        draw(seen.models().files().get(name + ".bpmn").replace("Tool loan", "Loans"));
        assertThat(text(_get(DraftEditorView.class))).contains("Omar saved this draft");
        press("Save mine as a new draft");

        var mine = people.as(paula, () -> drafts.of(name)).stream()
                .filter(each -> !each.id().equals(draft))
                .findFirst()
                .orElseThrow();
        assertThat(content(mine.id())).contains("\"Loans\"");
        assertThat(content()).contains("\"Tools out\"");
    }

    @Test
    void theirsTakesThePlaceOfMine() {
        open(paula);
        var seen = people.as(paula, () -> drafts.open(draft));
        people.as(
                paula,
                () -> drafts.save(
                        draft, seen.revision(), name + ".bpmn", content().replace("Tool loan", "Tools out")));

        draw(seen.models().files().get(name + ".bpmn").replace("Tool loan", "Loans"));
        press("Take theirs");

        assertThat(content()).contains("Tools out");
        assertThat(text(_get(DraftEditorView.class))).doesNotContain("Not saved");
    }

    @Test
    void oneAtATimeHoldsThePen() {
        var omar = people.person("Omar");
        people.grant(omar, Roles.PROCESS_OWNER);
        var visit = people.as(omar, () -> presence.enter(draft, () -> {}));

        open(paula);
        assertThat(text(_get(DraftEditorView.class))).contains("Somebody else is writing");
        assertThat(_find(PersonAvatar.class)).hasSizeGreaterThanOrEqualTo(2);
        press("Take the pen");

        assertThat(visit.hasPen()).isFalse();
        assertThat(text(_get(DraftEditorView.class))).doesNotContain("Somebody else is writing");
        visit.leave();
    }

    @Test
    void whoLeavesIsNoLongerHere() {
        open(paula);

        visit("settings");
        browserAnswers();

        var alone = people.as(paula, () -> presence.enter(draft, () -> {}));
        assertThat(alone.all()).hasSize(1);
        assertThat(alone.hasPen()).isTrue();
        alone.leave();
    }

    @Test
    void whoOwnsNoProcessesReads() {
        open(people.person("Rita"));

        _assertNone(Button.class, button -> button.withText("Propose for review"));
        _assertNone(Button.class, button -> button.withText("Take the pen"));
        _assertOne(BpmnEditor.class);
    }

    @Test
    void whatIsNotSavedIsNotProposed() {
        open(paula);

        draw("<broken");
        press("Propose for review");
        browserAnswers();

        _assertNone(ProposeDialog.class);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        var session = people.as(paula, () -> new DraftSession(drafts, draft));
        var file = name + ".bpmn";

        people.as(paula, () -> {
            assertThatThrownBy(() -> session.replace(file, "<broken")).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> session.add(file, content())).isInstanceOf(RuleViolation.class);
        });

        assertThat(session.hasUnsaved()).isFalse();
        assertThat(session.models().files().get(file)).isEqualTo(content());
    }

    @Test
    void aDraftOfAnEarlierVersionGoesOnFromTheOneInUse() {
        draft = people.as(paula, () -> {
            library.publish(drafts.open(draft).models(), "First");
            var begun = drafts.begin(name, "Tools still get lost");
            var other = new TreeMap<>(drafts.open(begun).models().files());
            other.computeIfPresent(name + ".bpmn", (file, text) -> text.replace("Tool loan", "Loan of a tool"));
            library.publish(new ModelPackage(name, other), "Second");
            return begun;
        });
        open(paula);
        assertThat(text(_get(OutdatedNote.class))).contains("Version 2 came into use");
        _assertOne(Button.class, button -> button.withText("Compare with version 2"));

        press("It is based on version 2 now");
        browserAnswers();
        browserAnswers();

        _assertNone(OutdatedNote.class);
        assertThat(text(_get(EditorToolbar.class))).contains("Based on version 2");
    }

    @Test
    void aProposalSaysWhy() {
        open(paula);
        press("Propose for review");
        browserAnswers();
        _assertOne(ProposeDialog.class);
    }
}
