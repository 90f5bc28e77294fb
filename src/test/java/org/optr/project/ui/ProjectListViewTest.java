package org.optr.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.project.ProjectFixtures;
import org.optr.project.ProjectStatus;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ProjectListViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProjectFixtures projects;

    /** In every title of one test, to find them among those of other tests. */
    private final String mark = UUID.randomUUID().toString();

    private PersonId mei;

    @BeforeEach
    void twoProjectsOfMei() {
        var unit = people.unit("Delivery 交付");
        mei = people.person("Mei", unit);
        var sven = people.person("Sven", unit);
        var faster = projects.objective("Deliver faster", unit);
        projects.proposed(projects.draft("One order system " + mark, faster, unit, mei, sven), mei);
        projects.running(projects.draft("Pilot site " + mark, faster, unit, mei, sven), mei);
    }

    private void openAs(PersonId person) {
        signIn(person);
        visit("projects");
        find(mark);
    }

    private static void find(String words) {
        _setValue(_get(_get(ProjectFilterBar.class), TextField.class), words);
    }

    @Test
    void everybodySeesProjectsWithStatusObjectiveManagerAndEndButNoMoney() {
        openAs(people.person("Chen"));

        assertThat(rows())
                .satisfiesExactlyInAnyOrder(
                        proposed -> assertThat(proposed)
                                .contains("One order system", "Proposed", "Deliver faster", "Mei")
                                .doesNotContain("€"),
                        running -> assertThat(running).contains("Pilot site", "Running"));
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void theListIsNarrowedByTitleAndStatus() {
        openAs(mei);

        find("pilot site " + mark);
        assertThat(rows()).hasSize(1);
        find(mark);
        Select<ProjectStatus> status = _get(_get(ProjectFilterBar.class), Select.class);
        status.setValue(ProjectStatus.PROPOSED);

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("One order system"));
    }

    @Test
    void whereNothingFitsTheListSaysSo() {
        openAs(mei);

        find("Nobody wrote this " + mark);

        assertThat(rows()).isEmpty();
        assertThat(text(grid().getEmptyStateComponent())).contains("No project fits");
    }

    @Test
    void aRowOpensItsProject() {
        openAs(people.person("Chen"));
        find("Pilot site " + mark);

        GridKt._clickItem(grid(), 0);

        assertThat(_get(H1.class).getText()).isEqualTo("Pilot site " + mark);
    }

    @Test
    void aPhoneShowsTwoLinesInOneColumn() {
        openAs(mei);

        assertThat(grid().getColumns())
                .filteredOn(column -> column.getPartNameGenerator().apply(GridKt._get(grid(), 0)) == null)
                .hasSize(1);
        assertThat(rows().get(0).split("\\|")[0]).contains("One order system", "Proposed", "Mei");
    }

    @Test
    void theListSpeaksChinese() {
        signIn(mei);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("projects");
        find(mark);

        assertThat(_get(H1.class).getText()).isEqualTo("项目");
        assertThat(_get(Button.class, button -> button.withText("新建项目"))).isNotNull();
        assertThat(String.join("", rows())).contains("年", "月");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    /** Returns what can be read in each row. */
    private static List<String> rows() {
        var grid = grid();
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
