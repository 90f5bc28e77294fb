package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;

/** What is said of a draft, beside the problems. */
@OptrTest
class CommentsTabTest extends OpenDraftTest {

    @Test
    void whatIsSaidOfTheDraftStandsOnATabOfItsOwnAndIsSettledThere() {
        open(paula);
        var drawer = _get(ProblemsDrawer.class);
        _get(drawer, Tabs.class).setSelectedIndex(2);

        _get(drawer, TextArea.class).setValue("Is <b>this</b> enough?");
        press("Comment");
        browserAnswers();

        assertThat(text(drawer)).contains("Is <b>this</b> enough?", "Comments1", "Paula");
        press("Resolve");
        assertThat(text(drawer)).contains("Resolved by Paula", "Comments0");
        _assertNone(Button.class, button -> button.withText("Resolve"));
    }

    @Test
    void anEmptyCommentIsRefusedAtItsField() {
        open(people.person("Rita"));
        var drawer = _get(ProblemsDrawer.class);
        _get(drawer, Tabs.class).setSelectedIndex(2);

        press("Comment");

        assertThat(_get(drawer, TextArea.class).getErrorMessage()).isEqualTo("Write what you want to say.");
    }

    @Test
    void theBackTestStandsBesideTheComments() {
        open(paula);
        var drawer = _get(ProblemsDrawer.class);
        _get(drawer, Tabs.class).setSelectedIndex(2);

        _get(drawer, Tabs.class).setSelectedIndex(1);

        _assertOne(Button.class, button -> button.withText("Open the back-test"));
        _assertNone(drawer, TextArea.class);
    }
}
