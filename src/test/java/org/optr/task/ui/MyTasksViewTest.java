package org.optr.task.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.people.PersonId;
import org.optr.project.ProjectFilter;
import org.optr.project.ProjectReader;
import org.optr.task.TaskStatus;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class MyTasksViewTest extends TaskScene {

    @Autowired
    private ProjectReader projectReader;

    private void openAs(PersonId person) {
        signIn(person);
        visit("my-tasks");
    }

    @Test
    void whatRemainsIsListedByDeadlineWithProjectAndStatus() {
        offered(draft("Train the team").withDates(today(), today().plusDays(20)));
        accepted(draft("Connect the shop"));
        submitted(draft("Choose the shop").withDates(today(), today()));

        openAs(rita);

        assertThat(rows())
                .satisfiesExactly(
                        first ->
                                assertThat(first).contains("Choose the shop", "Submitted", "One order system", "Today"),
                        second -> assertThat(second).contains("Connect the shop", "Accepted"),
                        third -> assertThat(third).contains("Train the team", "Offered"));
    }

    @Test
    void nobodySeesTheTasksOfOthersHere() {
        accepted(draft("Connect the shop"));

        openAs(mei);

        assertThat(rows()).isEmpty();
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void theListIsNarrowedByTextStatusAndProject() {
        accepted(draft("Connect the shop"));
        offered(draft("Train the team"));
        openAs(rita);

        _setValue(_get(TextField.class), "SHOP");
        assertThat(rows()).hasSize(1);
        _setValue(_get(TextField.class), "");
        _setValue(_get(Select.class), TaskStatus.OFFERED);
        assertThat(rows()).singleElement().asString().contains("Train the team");
        _setValue(_get(Select.class), TaskStatus.DONE);
        assertThat(rows()).isEmpty();
        _setValue(_get(Select.class), null);
        var filter = new ProjectFilter("", null, null, null, mei);
        _setValue(_get(ComboBox.class), projectReader.find(filter, 0, 1).get(0));

        assertThat(rows()).hasSize(2);
    }

    @Test
    void theListSpeaksChinese() {
        accepted(draft("Connect the shop"));
        signIn(rita);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("my-tasks");

        assertThat(_get(H1.class).getText()).isEqualTo("我的任务");
    }

    @Test
    void theFirstPageNamesWhatIsNext() {
        accepted(draft("Connect the shop"));

        signIn(rita);
        visit("");

        assertThat(text(_get(Div.class, panel -> panel.withClasses("home-sections"))))
                .contains("My tasks", "Connect the shop", "Accepted");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static List<String> rows() {
        Grid<Object> grid = _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> cells(grid, GridKt._get(grid, row)))
                .toList();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static String cells(Grid<Object> grid, Object item) {
        var row = new StringBuilder();
        grid.getColumns().forEach(column -> row.append(
                        text(((ComponentRenderer<?, Object>) column.getRenderer()).createComponent(item)))
                .append('|'));
        return row.toString();
    }
}
