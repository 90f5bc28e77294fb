package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ui.BrowserlessTest;
import org.optr.workbench.check.Finding;
import org.optr.workbench.check.Finding.Severity;

class ProblemsDrawerTest extends BrowserlessTest {

    private final List<Finding> shown = new ArrayList<>();
    private String prefix = "";
    private ProblemsDrawer drawer;

    @BeforeEach
    void open() {
        drawer = new ProblemsDrawer(shown::add, mended -> {}, (file, element) -> prefix + element);
        UI.getCurrent().add(drawer);
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(words()).contains("Nothing was found");
    }

    @Test
    void ofManyProblemsTheWorstAreShownAndTheOthersOnRequest() {
        drawer.show(findings(60), true);

        assertThat(_find(drawer, ListItem.class)).hasSize(26);
        assertThat(words()).contains("60", "Step0", "Step24").doesNotContain("Step25");

        _click(all());

        assertThat(_find(drawer, ListItem.class)).hasSize(60);
        assertThat(words()).contains("Step59").doesNotContain("Show all");
    }

    @Test
    void fewProblemsAreAllShown() {
        drawer.show(findings(25), true);

        assertThat(_find(drawer, ListItem.class)).hasSize(25);
        assertThat(words()).doesNotContain("Show all");
    }

    @Test
    void theSameProblemsStayWhereTheyAreAndGetTheNamesOfTheDrawing() {
        drawer.show(findings(3), true);
        var rows = _find(drawer, ListItem.class);
        prefix = "Called ";

        drawer.show(findings(3), true);

        assertThat(_find(drawer, ListItem.class)).isEqualTo(rows);
        assertThat(words()).contains("Called Step2");
    }

    @Test
    void aProblemThatIsSettledGoes() {
        drawer.show(findings(3), true);
        drawer.show(findings(2), true);

        assertThat(words()).contains("Step1").doesNotContain("Step2");
    }

    private Button all() {
        return _find(drawer, Button.class).stream()
                .filter(button -> button.getText().equals("Show all 60"))
                .findFirst()
                .orElseThrow();
    }

    private String words() {
        return drawer.getElement().getTextRecursively();
    }

    private static List<Finding> findings(int number) {
        return IntStream.range(0, number)
                .mapToObj(step -> new Finding(
                        Severity.WARNING, "flow", "p.bpmn", "Step" + step, "check.never-reached", List.of(), null))
                .toList();
    }
}
