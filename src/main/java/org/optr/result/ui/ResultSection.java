package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.result.ResultStatus;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.EmptyState;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;
import org.optr.ui.SubjectSection;
import org.springframework.stereotype.Component;

/** The tab "Results" of an objective and of a project: its result, or what is in the way of its closing. */
@Component
class ResultSection implements SubjectSection {

    private static final int NAMED = 5;

    private final ResultReader results;
    private final ResultContent content;
    private final ResultDialogs dialogs;
    private final Closings closings;

    ResultSection(ResultReader results, ResultContent content, ResultDialogs dialogs, Closings closings) {
        this.results = results;
        this.content = content;
        this.dialogs = dialogs;
        this.closings = closings;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE || subject.kind() == SubjectKind.PROJECT;
    }

    @Override
    public String title() {
        return "result.tab";
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Div show(SubjectRef subject) {
        return results.of(subject)
                .filter(page -> page.status() != ResultStatus.WITHDRAWN)
                .map(this::result)
                .orElseGet(() -> notYet(subject));
    }

    private Div result(ResultPage page) {
        var section = new Div(new ResultBar(page, dialogs), content.of(page));
        section.addClassName("subject-main");
        return section;
    }

    private Div notYet(SubjectRef subject) {
        var section = new Div();
        section.addClassName("subject-main");
        var obstacles = closings.obstacles(subject);
        obstacles.stream()
                .limit(NAMED)
                .map(obstacle -> section.getTranslation(obstacle.key(), obstacle.about()))
                .forEach(words -> section.add(new Note(Look.AT_RISK, words, "")));
        if (obstacles.size() > NAMED) {
            var more = section.getTranslation("result.obstacles.more", obstacles.size() - NAMED);
            section.add(new Note(Look.AT_RISK, more, ""));
        }
        section.add(new EmptyState(
                Lucide.CLIPBOARD_CHECK,
                section.getTranslation("result.none"),
                section.getTranslation(closings.running(subject) ? "result.none.help" : "result.none.later")));
        return section;
    }
}
