package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.ui.editor.FactsFixtures.userTask;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ui.BrowserlessTest;
import org.optr.workbench.ui.editor.Edit.Kind;
import org.optr.workbench.ui.editor.Facts.Way;

/** Elements are connected, moved and removed in the panel. */
class WithoutMouseTest extends BrowserlessTest {

    private final List<Edit> edits = new ArrayList<>();
    private ElementPanel panel;

    @BeforeEach
    void open() {
        var around = new Surroundings(
                new PackageFacts(List.of(), List.of()), List.of(), List.of(), new TreeSet<>(), List.of(), target -> {});
        panel = new ElementPanel(around, edits::addAll, facts -> {});
        panel.setEditable(true);
        UI.getCurrent().add(panel);
    }

    @Test
    void anElementIsConnectedWithoutAMouse() {
        var review = new Line("ReviewBudget", "userTask", "Review budget", "");
        panel.show(FactsFixtures.start(List.of(), review));

        chooseTarget(review);
        press("Connect");

        assertThat(edits).containsExactly(new Edit(Kind.CONNECT, "Started", "", "ReviewBudget"));
        assertThat(text()).contains("Leads to Review budget now");
    }

    @Test
    void aWayIsTakenAwayWithoutAMouse() {
        var way = new Way("StartedToReview", "", "Review budget");
        panel.show(FactsFixtures.start(List.of(way)));

        pressIcon("Remove the way to Review budget");
        panel.show(FactsFixtures.ofServer(FactsFixtures.start(List.of())));

        assertThat(edits).containsExactly(new Edit(Kind.REMOVE, "StartedToReview", "", ""));
        assertThat(text()).doesNotContain("→ Review budget").contains("Leads to Review budget no longer");
    }

    @Test
    void aNewWayIsListedWhileTheChoiceStays() {
        var review = new Line("ReviewBudget", "userTask", "Review budget", "");
        var write = new Line("WriteBudget", "userTask", "Write budget", "");
        panel.show(FactsFixtures.start(List.of(), review, write));
        var choice = targetChoice();

        panel.show(FactsFixtures.ofServer(
                FactsFixtures.start(List.of(new Way("StartedToReview", "", "Review budget")), write)));

        assertThat(text()).contains("→ Review budget");
        assertThat(targetChoice()).isSameAs(choice);
    }

    @Test
    void anElementIsMovedWithoutAMouse() {
        panel.show(userTask(Map.of(), Map.of()));

        pressIcon("Move left");

        assertThat(edits).containsExactly(new Edit(Kind.MOVE, "ReviewBudget", "x", "-20"));
    }

    @Test
    void anEndCanBeRemovedAndLeadsNowhere() {
        panel.show(FactsFixtures.end());

        _assertNone(panel, Button.class, button -> button.withText("Add user task"));
        press("Remove this element");

        assertThat(edits).containsExactly(new Edit(Kind.REMOVE, "Ended", "", ""));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private ComboBox<Line> targetChoice() {
        return (ComboBox<Line>) _get(panel, ComboBox.class, box -> box.withLabel("Leads to"));
    }

    private void chooseTarget(Line line) {
        var target = targetChoice();
        target.setValue(line);
        _fireValueChange(target, true);
    }

    private void press(String words) {
        _click(_get(panel, Button.class, button -> button.withText(words)));
    }

    private void pressIcon(String label) {
        _click(_get(
                panel,
                Button.class,
                button -> button.withPredicate(each -> each.getAriaLabel().equals(Optional.of(label)))));
    }

    private String text() {
        return panel.getElement().getTextRecursively();
    }
}
