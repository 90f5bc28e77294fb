package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReview;
import org.optr.objective.ReviewSummary;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.SubjectSection;

/** What was said in the regular reviews of an objective, newest first. */
@org.springframework.stereotype.Component
class PastReviews implements SubjectSection {

    private static final int SHOWN = 20;

    private final ObjectiveReview reviews;
    private final People people;

    PastReviews(ObjectiveReview reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE && !past(subject, 1).isEmpty();
    }

    @Override
    public String title() {
        return "objective.reviews";
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component show(SubjectRef subject) {
        var past = past(subject, SHOWN);
        var holders = people.find(past.stream()
                .map(ReviewSummary::heldBy)
                .filter(Objects::nonNull)
                .toList());
        var content = new Div();
        content.addClassName("subject-main");
        past.forEach(review -> content.add(panel(review, holders)));
        return content;
    }

    private List<ReviewSummary> past(SubjectRef subject, int limit) {
        return reviews.last(ObjectiveId.of(subject.id()), limit);
    }

    private static Panel panel(ReviewSummary review, Map<PersonId, PersonSummary> holders) {
        var panel = new Panel();
        var heldBy = review.heldBy();
        panel.add(new SectionHeader(
                Formats.current().longDate(Formats.current().day(review.begunAt())),
                null,
                heldBy == null ? state(panel, review.endedAt() == null) : new PersonLabel(holders.get(heldBy))));
        Stream.of(
                        part("field.notes", review.notes().notes()),
                        part("field.corrective-actions", review.notes().correctiveActions()),
                        part("field.risks", review.notes().risks()))
                .filter(Objects::nonNull)
                .forEach(panel::add);
        return panel;
    }

    private static Span state(Panel panel, boolean open) {
        var state = new Span(panel.getTranslation(open ? "objective.review.open" : "objective.review.missed"));
        state.addClassName("meta");
        return state;
    }

    private static @Nullable Div part(String heading, String text) {
        if (text.isBlank()) {
            return null;
        }
        var part = new Div();
        part.addClassName("review-part");
        part.add(new H3(part.getTranslation(heading)), new Paragraph(text));
        return part;
    }
}
