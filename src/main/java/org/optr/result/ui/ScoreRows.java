package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.result.ResultRow;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.PersonAvatar;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;
import org.optr.ui.TypeMark;

/** Results one below the other; an objective opens to its key results. */
final class ScoreRows extends Panel {

    private final transient Map<PersonId, PersonSummary> persons;

    ScoreRows(String title, List<ResultRow> rows, Map<PersonId, PersonSummary> persons) {
        this.persons = persons;
        addClassName("score-rows");
        var legend = new Span(getTranslation("result.legend"));
        legend.addClassName("meta");
        add(new SectionHeader(title, rows.size(), legend));
        rows.forEach(row -> add(row.keyResults().isEmpty() ? alone(row) : foldable(row)));
        if (rows.isEmpty()) {
            var none = new Div(new Span(getTranslation("result.rows.none")));
            none.addClassName("quiet");
            add(none);
        }
    }

    private Component alone(ResultRow row) {
        var line = line(row);
        line.addClassName("alone");
        return line;
    }

    private Div foldable(ResultRow row) {
        var scores = new KeyResultScores(row.keyResults(), row.commitment(), persons);
        var fold = new Button();
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        fold.setAriaLabel(getTranslation("objective.key-results"));
        fold.addClickListener(click -> open(fold, scores, !scores.isVisible()));
        open(fold, scores, false);
        var line = line(row);
        line.addComponentAsFirst(fold);
        var both = new Div(line, scores);
        both.addClassName("score-details");
        return both;
    }

    private static void open(Button fold, KeyResultScores scores, boolean open) {
        scores.setVisible(open);
        fold.setIcon((open ? Lucide.CHEVRON_DOWN : Lucide.CHEVRON_RIGHT).create());
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Div line(ResultRow row) {
        var link = new Anchor(ResultNavigation.path(row.id()), row.title());
        link.addClassName("ellipsis");
        link.setTitle(row.title());
        var line = new Div(new TypeMark(row.subject().kind()), link);
        line.addClassName("score-row");
        var lead = persons.get(row.lead());
        if (lead != null) {
            line.add(new PersonAvatar(lead.name(), lead.initials()).small());
        }
        var grade = row.grade();
        line.add(new GradeScale(row.given(), row.proposed(), Looks.of(grade)));
        line.add(
                grade == null
                        ? new StatusBadge(row.status(), Looks.of(row.status())).plain()
                        : new StatusBadge(grade, Looks.of(grade)).plain());
        return line;
    }
}
