package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns;
import org.optr.engine.RunId;
import org.optr.engine.WorkItem;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;

/** What other modules know about the subject of an item, and the engine about its case. */
@org.springframework.stereotype.Component
class ItemContext {

    private final List<SubjectDirectory> directories;
    private final List<SubjectSection> sections;
    private final ProcessRuns runs;

    ItemContext(List<SubjectDirectory> directories, List<SubjectSection> sections, ProcessRuns runs) {
        this.directories = directories;
        this.sections = sections;
        this.runs = runs;
    }

    List<PathPart> path(@Nullable SubjectRef subject) {
        return Stream.ofNullable(subject)
                .flatMap(ref -> directories.stream()
                        .filter(directory -> directory.kind() == ref.kind())
                        .flatMap(directory -> directory.find(ref.id()).stream()))
                .findFirst()
                .map(Subject::path)
                .orElse(List.of());
    }

    /** Shows what an item asks about, and then what its case is about where that is more. */
    Component about(WorkItem item) {
        var content = new Div();
        content.addClassName("stack");
        Stream.of(item.about(), item.subject())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(subject -> added(subject).at(Place.PAGE, Place.CONTEXT).forEach(section -> {
                    var heading = new H2(content.getTranslation(section.title()));
                    content.add(heading, section.show(subject));
                }));
        return content;
    }

    List<SubjectSection> histories(SubjectRef subject) {
        return added(subject).at(Place.HISTORY).toList();
    }

    private SubjectSections added(SubjectRef subject) {
        return new SubjectSections(sections, subject);
    }

    Component diagram(RunId run) {
        return runs.picture(run).<Component>map(CaseDiagram::new).orElseGet(() -> {
            var nothing = new Paragraph();
            nothing.setText(nothing.getTranslation("inbox.diagram.none"));
            return nothing;
        });
    }
}
