package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.shared.Figure.Contribution;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.Formats;

/** How far the work is that serves a figure: beside it, and said to be no part of it. */
final class WorkBeside extends Div {

    WorkBeside(List<Contribution> contributions, List<SubjectDirectory> directories) {
        addClassName("stack");
        setVisible(!contributions.isEmpty());
        var table = new NativeTable();
        table.addClassName("contributions");
        var heads = table.getHead().addRow();
        heads.addHeaderCell().setText(getTranslation("figure.beside.work"));
        heads.addHeaderCell().setText(getTranslation("figure.beside.done"));
        for (var contribution : contributions) {
            var row = table.getBody().addRow();
            row.addDataCell().add(link(contribution, directories));
            var done = contribution.value();
            row.addDataCell()
                    .setText(
                            done == null
                                    ? getTranslation("figure.none")
                                    : Formats.current().percent(done));
        }
        add(new H3(getTranslation("figure.beside")), new Paragraph(getTranslation("figure.beside.why")), table);
    }

    private static Component link(Contribution contribution, List<SubjectDirectory> directories) {
        return directories.stream()
                .filter(directory -> directory.kind() == contribution.subject().kind())
                .flatMap(directory -> directory.find(contribution.subject().id()).stream())
                .map(Subject::link)
                .findFirst()
                .<Component>map(link -> new Anchor(link, contribution.title()))
                .orElseGet(() -> new Span(contribution.title()));
    }
}
