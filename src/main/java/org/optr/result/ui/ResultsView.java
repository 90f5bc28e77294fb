package org.optr.result.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.objective.CycleService;
import org.optr.objective.CycleSummary;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.UnitSummary;
import org.optr.people.ui.PeoplePickers;
import org.optr.result.KeyResultScore;
import org.optr.result.ResultReader;
import org.optr.result.ResultRow;
import org.optr.result.Scorecard;
import org.optr.result.ScorecardFilter;
import org.optr.result.recognition.Recognitions;

/** What a cycle brought: scores, what they mean, thanks, lessons and what will be done better. */
@Route(ResultNavigation.LIST)
@Menu(title = "menu.results", order = 40, icon = "clipboard-check")
@PermitAll
class ResultsView extends Div implements HasDynamicTitle {

    private final ResultReader results;
    private final Recognitions recognitions;
    private final People people;
    private final ScorecardThanks thanks;
    private final ComboBox<CycleSummary> cycle = new ComboBox<>();
    private final ComboBox<UnitSummary> unit;
    private final Div card = new Div();

    ResultsView(
            ResultReader results,
            Recognitions recognitions,
            People people,
            ScorecardThanks thanks,
            CycleService cycles,
            PeoplePickers pickers) {
        this.results = results;
        this.recognitions = recognitions;
        this.people = people;
        this.thanks = thanks;
        unit = pickers.unit();
        addClassNames("page", "scorecard");
        card.addClassName("subject-main");
        cycle.setItems(cycles.all());
        cycle.setItemLabelGenerator(CycleSummary::name);
        cycles.current().ifPresent(cycle::setValue);
        var head = new Div(
                new H1(getTranslation("result.list")),
                new Anchor(ResultNavigation.LESSONS, getTranslation("result.lessons.library")));
        head.addClassName("page-head");
        var filter = new Div(describe(cycle, "field.cycle"), describe(unit, "field.unit"));
        filter.addClassName("filter-bar");
        add(head, filter, card);
        load();
    }

    private <T> ComboBox<T> describe(ComboBox<T> field, String label) {
        field.setPlaceholder(getTranslation(label));
        field.setAriaLabel(getTranslation(label));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> load());
        return field;
    }

    private void load() {
        var filter = new ScorecardFilter(
                cycle.getOptionalValue().map(CycleSummary::id).orElse(null),
                unit.getOptionalValue().map(UnitSummary::id).orElse(null));
        show(results.scorecard(filter));
    }

    private void show(Scorecard shown) {
        card.removeAll();
        var persons = people.find(involved(shown));
        var main = new Div(new ScoreRows(getTranslation("objective.list"), shown.objectives(), persons));
        main.addClassName("subject-main");
        if (!shown.projects().isEmpty()) {
            main.add(new ScoreRows(getTranslation("project.list"), shown.projects(), persons));
        }
        var subjects = rows(shown).map(ResultRow::subject).toList();
        var side = new Div(
                thanks.of(recognitions.about(subjects), rows(shown).toList(), this::load),
                new LessonsPanel(getTranslation("result.lessons"), shown.lessons()));
        side.addClassName("subject-main");
        var columns = new Div(main, side);
        columns.addClassName("subject-columns");
        card.add(new ScorecardMetrics(shown), columns, new ScorecardNotes(shown, persons));
    }

    private static Stream<ResultRow> rows(Scorecard shown) {
        return Stream.concat(shown.objectives().stream(), shown.projects().stream());
    }

    private static Set<PersonId> involved(Scorecard shown) {
        var named = new HashSet<PersonId>();
        rows(shown).forEach(row -> {
            named.add(row.lead());
            row.keyResults().stream()
                    .map(KeyResultScore::owner)
                    .filter(Objects::nonNull)
                    .forEach(named::add);
        });
        shown.notes().forEach(note -> named.add(note.by()));
        shown.actions().forEach(open -> named.add(open.action().owner()));
        return named;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("result.list");
    }
}
