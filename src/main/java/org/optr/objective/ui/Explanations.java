package org.optr.objective.ui;

import java.util.List;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectivePage;
import org.optr.shared.FigureSource;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Opens the explanation of a figure, with the work that stands beside it. */
@Component
class Explanations {

    private final List<FigureSource> sources;
    private final List<SubjectDirectory> directories;

    Explanations(List<FigureSource> sources, List<SubjectDirectory> directories) {
        this.sources = sources;
        this.directories = directories;
    }

    void open(ObjectivePage page) {
        new ExplanationDialog(page.content().title(), page.figures(), work(page)).open();
    }

    void open(ObjectivePage page, KeyResultCard card) {
        new ExplanationDialog(card, work(page)).open();
    }

    private WorkBeside work(ObjectivePage page) {
        var objective = new SubjectRef(SubjectKind.OBJECTIVE, page.id().toString());
        var contributions = sources.stream()
                .flatMap(source -> source.beside(objective).stream())
                .toList();
        return new WorkBeside(contributions, directories);
    }
}
