package org.optr.objective.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.objective.CycleId;
import org.optr.objective.CycleSummary;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveStatus;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ObjectiveListViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    /** In every title of one test, to find them among those of other tests. */
    private final String mark = UUID.randomUUID().toString();

    private UnitId unit;
    private PersonId anna;
    private CycleId cycle;

    @BeforeEach
    void twoObjectivesOfAnna() {
        unit = people.unit("Delivery 交付");
        anna = people.person("Anna", unit);
        cycle = objectives.cycle();
        objectives.draft("Quiet thoughts " + mark, anna, unit, cycle, Set.of());
        objectives.published("Deliver faster " + mark, anna, unit, cycle);
    }

    private void openAs(PersonId person) {
        signIn(person);
        visit("objectives");
        cycles().clear();
        find(mark);
    }

    private static void find(String words) {
        _setValue(_get(_get(ObjectiveFilterBar.class), TextField.class), words);
    }

    @Test
    void theOwnerSeesDraftsTooWithStatusProgressAndOwner() {
        openAs(anna);

        assertThat(rows())
                .satisfiesExactlyInAnyOrder(
                        draft -> assertThat(draft).contains("Quiet thoughts", "Draft", "Anna"),
                        published -> assertThat(published).contains("Deliver faster", "Team", "Anna"));
    }

    @Test
    void othersSeeWhatIsPublishedOnly() {
        openAs(people.person("Chen"));

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Deliver faster"));
    }

    @Test
    void theListIsNarrowedByTitleCycleAndStatus() {
        var otherCycle = objectives.cycle();
        openAs(anna);

        find("quiet thoughts " + mark);
        assertThat(rows()).hasSize(1);
        find(mark);
        status().setValue(ObjectiveStatus.PUBLISHED);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Deliver faster"));
        status().clear();
        choose(otherCycle);
        assertThat(rows()).isEmpty();
        choose(cycle);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whereNothingFitsTheListSaysSo() {
        openAs(anna);

        find("Nobody wrote this " + mark);

        assertThat(rows()).isEmpty();
        assertThat(text(grid().getEmptyStateComponent())).contains("No objective fits", "Change the filter");
    }

    @Test
    void aRowOpensItsObjective() {
        openAs(people.person("Chen"));

        GridKt._clickItem(grid(), 0);

        assertThat(_get(H1.class).getText()).isEqualTo("Deliver faster " + mark);
    }

    @Test
    void theListSpeaksChinese() {
        signIn(anna);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("objectives");
        cycles().clear();
        find(mark);

        assertThat(_get(H1.class).getText()).isEqualTo("目标");
        assertThat(_get(Button.class, button -> button.withText("新建目标"))).isNotNull();
        assertThat(String.join("", rows())).contains("草稿");
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Select<ObjectiveStatus> status() {
        return _get(_get(ObjectiveFilterBar.class), Select.class);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<CycleSummary> cycles() {
        return (ComboBox<CycleSummary>)
                _find(_get(ObjectiveFilterBar.class), ComboBox.class).get(0);
    }

    private static void choose(CycleId cycle) {
        var chosen = cycles().getListDataView()
                .getItems()
                .filter(each -> each.id().equals(cycle))
                .findFirst();
        cycles().setValue(chosen.orElseThrow());
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

    private static String cells(Grid<Object> grid, Object item) {
        var row = new StringBuilder();
        grid.getColumns().forEach(column -> row.append(
                        text(((ComponentRenderer<?, Object>) column.getRenderer()).createComponent(item)))
                .append('|'));
        return row.toString();
    }
}
