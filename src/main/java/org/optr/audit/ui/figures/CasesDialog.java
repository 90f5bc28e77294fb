package org.optr.audit.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.optr.audit.figures.CasesBehind;
import org.optr.audit.figures.CasesBehind.CaseTook;
import org.optr.audit.figures.FigureService;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.Formats;

/** The cases behind a figure, those that took longest first; some at a time. */
final class CasesDialog extends Dialog {

    static final int PAGE = 20;

    private final FigureService figures;
    private final CasesBehind behind;
    private final FigureTable table = new FigureTable(
            "figures.cases.title",
            "figures.case",
            "figures.took",
            "figures.case-ended",
            "figures.version",
            "figures.case-replay");
    private final Button more = new Button(getTranslation("figures.more-cases"), click -> showMore());
    private int shown;

    CasesDialog(FigureService figures, String title, CasesBehind behind) {
        this.figures = figures;
        this.behind = behind;
        addClassName("figure-cases");
        setHeaderTitle(title);
        setWidth("720px");
        setMaxWidth("100vw");
        var help = new Paragraph(
                behind.count() > behind.longest().size()
                        ? getTranslation(
                                "figures.cases.longest", behind.longest().size(), behind.count())
                        : getTranslation("figures.cases.all", behind.count()));
        help.addClassName("meta");
        more.addThemeNames("small");
        add(help, table, more);
        getFooter().add(new Button(getTranslation("figures.close"), click -> close()));
        showMore();
    }

    private void showMore() {
        var until = Math.min(shown + PAGE, behind.longest().size());
        behind.longest().subList(shown, until).forEach(this::row);
        shown = until;
        more.setVisible(shown < behind.longest().size());
    }

    private void row(CaseTook each) {
        var formats = Formats.current();
        var facts = each.facts();
        var subject = Optional.ofNullable(facts.subject()).flatMap(figures::subject);
        table.row(subject.map(CasesDialog::link).orElseGet(this::unnamed))
                .number(formats.duration(each.took()))
                .number(formats.dateTime(facts.endedAt()))
                .number(formats.number(facts.version()))
                .number(replay(each, subject));
    }

    private static Component link(Subject subject) {
        return new Anchor(subject.link(), subject.title());
    }

    private Component unnamed() {
        var nothing = new Span(getTranslation("figures.no-subject"));
        nothing.addClassName("meta");
        return nothing;
    }

    private Component replay(CaseTook each, Optional<Subject> subject) {
        var hidden = each.facts().subject() != null && subject.isEmpty();
        if (hidden && !figures.mayReplayAll()) {
            return new Span("–");
        }
        return new Anchor(FigureNavigation.replay(each.facts().run()), getTranslation("figures.replay"));
    }
}
