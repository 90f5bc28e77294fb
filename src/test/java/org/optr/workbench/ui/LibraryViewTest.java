package org.optr.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class LibraryViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private ProcessSamples samples;

    @Autowired
    private DraftService drafts;

    private PersonId rita;
    private PersonId olga;

    @BeforeEach
    void ritaReadsAndOlgaOwnsProcesses() {
        rita = people.person("Rita");
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
    }

    @Test
    void everybodySeesWhatIsInUseSinceWhenAndByWhom() {
        var name = samples.published(olga, "Ask a supplier");

        open(rita, name);

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row)
                .contains("Ask a supplier", "Process, 1 form, no table", "Version 1", "Olga", "No case running"));
        open(rita, "objective-closure");
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Shipped with OPTR"));
    }

    @Test
    void aProcessIsFoundByTheNameOfItsFormToo() {
        open(rita, "decide-on-objective.form");

        assertThat(rows()).hasSize(1);
    }

    @Test
    void openDraftsAreCounted() {
        var name = samples.published(olga, "Ask a customer");
        currentPerson.actingAs(olga, () -> drafts.begin(name, "Ask less"));

        open(rita, name);

        assertThat(rows().get(0)).endsWith("|1|");
    }

    @Test
    void onlyProcessOwnersBeginAProcess() {
        open(rita, "");
        assertThat(_find(Button.class, button -> button.withText("New process")))
                .isEmpty();

        open(olga, "");
        assertThat(_find(Button.class, button -> button.withText("New process")))
                .hasSize(1);
    }

    @Test
    void theLibrarySpeaksChinese() {
        signIn(rita);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("processes");
        _setValue(_get(TextField.class), "objective-closure");

        assertThat(_get(H1.class).getText()).isEqualTo("流程");
        assertThat(rows().get(0)).contains("随 OPTR 提供", "版本 1", "年");
    }

    private void open(PersonId person, String words) {
        signIn(person);
        visit("processes");
        _setValue(_get(TextField.class), words);
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
