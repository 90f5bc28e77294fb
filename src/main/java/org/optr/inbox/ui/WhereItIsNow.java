package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.shared.SubjectRef;
import org.optr.ui.EmptyState;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.SubjectSection;

/** On every subject's page: its processes, the one that runs now first, as they are drawn, with the way so far and who has it. */
@org.springframework.stereotype.Component
class WhereItIsNow implements SubjectSection {

    private final ProcessRuns runs;

    WhereItIsNow(ProcessRuns runs) {
        this.runs = runs;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return !runs.of(subject).isEmpty();
    }

    @Override
    public String title() {
        return "inbox.where-now";
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Component show(SubjectRef subject) {
        var panel = new Panel();
        panel.addClassName("where-now");
        var known = runs.of(subject);
        var diagram = new Div();
        var version = new Span();
        version.addClassName("meta");
        var choice = new RunChoice(known, chosen -> show(chosen, version, diagram));
        panel.add(new SectionHeader(panel.getTranslation(title()), null, version, choice), diagram);
        known.stream().findFirst().ifPresentOrElse(choice::setValue, () -> showNothing(diagram));
        return panel;
    }

    private void show(RunSummary run, Span version, Div diagram) {
        diagram.removeAll();
        runs.picture(run.id())
                .ifPresentOrElse(
                        picture -> {
                            version.setText(diagram.getTranslation(
                                    "inbox.where-now.version",
                                    Languages.name(picture.run().processName()),
                                    picture.run().version()));
                            diagram.add(new CaseDiagram(picture).strip());
                        },
                        () -> showNothing(diagram));
    }

    private static void showNothing(Div diagram) {
        diagram.add(new EmptyState(Lucide.MAP_PIN, diagram.getTranslation("inbox.diagram.none"), ""));
    }
}
