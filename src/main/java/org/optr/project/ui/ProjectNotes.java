package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.optr.project.MissingFact;
import org.optr.project.ProjectPage;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** What is said about a project beside its figures: its purpose, what it still lacks, why it was given up. */
final class ProjectNotes extends Div {

    ProjectNotes(ProjectPage page) {
        addClassName("notes");
        if (page.cancelReason() != null) {
            add(new Note(Look.DRAFT, getTranslation("project.cancelled"), page.cancelReason()));
        }
        if (!page.purpose().isBlank()) {
            var purpose = new Paragraph(page.purpose());
            purpose.addClassName("prose");
            add(purpose);
        }
        if (!page.missing().isEmpty() && (page.mayEdit() || page.mayPlan())) {
            add(new Note(Look.AT_RISK, getTranslation("project.missing"), ""), list(page.missing()));
        }
    }

    private UnorderedList list(List<MissingFact> missing) {
        var list = new UnorderedList();
        missing.forEach(fact -> list.add(new ListItem(getTranslation(fact.key(), fact.part()))));
        return list;
    }
}
