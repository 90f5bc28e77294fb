package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;

/** Nothing that was drawn is lost when somebody goes. */
@OptrTest
class LeavingTest extends OpenDraftTest {

    @Test
    void nobodyLeavesBeforeWhatTheyDrewHasArrived() {
        open(paula);

        visit("settings");

        assertThat(here()).isEqualTo("processes/drafts/" + draft);
        browserAnswers();
        assertThat(here()).isEqualTo("settings");
    }

    @Test
    void whoeverReadsLeavesAtOnce() {
        open(people.person("Rita"));

        visit("settings");

        assertThat(here()).isEqualTo("settings");
    }

    @Test
    void whatCannotBeSavedIsLeftOnlyByWhoeverSaysSo() {
        open(paula);
        draw("<broken");

        visit("settings");
        browserAnswers();

        assertThat(here()).isEqualTo("processes/drafts/" + draft);
        confirm();
        assertThat(here()).isEqualTo("settings");
    }

    @Test
    void whoeverStaysKeepsWhatCouldNotBeSaved() {
        open(paula);
        draw("<broken");

        visit("settings");
        browserAnswers();
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.CancelEvent(dialog, true));

        assertThat(here()).isEqualTo("processes/drafts/" + draft);
        assertThat(text(_get(DraftEditorView.class))).contains("Not saved");
    }

    @Test
    void aDraftThatIsDiscardedIsLeftAtOnce() {
        open(paula);
        draw("<broken");

        _get(FileMenu.class).getItems().get(0).getSubMenu().getItems().stream()
                .filter(item -> text(item).equals("Discard this draft"))
                .forEach(item -> ComponentUtil.fireEvent(item, new ClickEvent<>(item)));
        confirm();

        assertThat(here()).isEqualTo("processes");
    }

    private static void confirm() {
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));
    }

    private static String here() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
