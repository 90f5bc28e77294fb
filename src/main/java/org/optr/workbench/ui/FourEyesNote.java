package org.optr.workbench.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.optr.people.PersonSummary;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** That somebody else must approve a draft, and who could. */
final class FourEyesNote extends Composite<Note> {

    private final List<PersonSummary> reviewers;

    /** @param reviewers none if every process owner wrote a part of it */
    FourEyesNote(List<PersonSummary> reviewers) {
        this.reviewers = List.copyOf(reviewers);
    }

    @Override
    protected Note initContent() {
        if (reviewers.isEmpty()) {
            return new Note(
                    Look.AT_RISK, getTranslation("compare.four-eyes"), getTranslation("compare.four-eyes-nobody"));
        }
        var first = reviewers.get(0).name();
        return new Note(
                Look.DONE,
                getTranslation("compare.four-eyes"),
                getTranslation("compare.four-eyes-who", first, reviewers.size() - 1));
    }
}
