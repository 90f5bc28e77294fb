package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.optr.engine.ProcessRuns;
import org.optr.shared.SubjectRef;
import org.optr.ui.EmptyState;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.SubjectSection;

/** On every subject's page: its own process, as it is drawn, with the way so far and who has it now. */
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
        runs.of(subject).stream()
                .findFirst()
                .flatMap(run -> runs.picture(run.id()))
                .ifPresentOrElse(
                        picture -> {
                            var version = new Span(panel.getTranslation(
                                    "inbox.where-now.version",
                                    Languages.name(picture.run().processName()),
                                    picture.run().version()));
                            version.addClassName("meta");
                            panel.add(
                                    new SectionHeader(panel.getTranslation(title()), null, version),
                                    new CaseDiagram(picture).strip());
                        },
                        () -> panel.add(
                                new EmptyState(Lucide.MAP_PIN, panel.getTranslation("inbox.diagram.none"), "")));
        return panel;
    }
}
