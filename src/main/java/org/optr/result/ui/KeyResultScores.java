package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.result.KeyResultScore;
import org.optr.result.Scoring;
import org.optr.shared.SubjectKind;
import org.optr.ui.PersonAvatar;
import org.optr.ui.TypeMark;

/** The key results of an objective, one below the other, each with its scores. */
final class KeyResultScores extends Div {

    KeyResultScores(List<KeyResultScore> scores, Commitment commitment, Map<PersonId, PersonSummary> persons) {
        addClassName("key-result-scores");
        scores.forEach(score -> add(row(score, commitment, persons)));
    }

    private static Div row(KeyResultScore score, Commitment commitment, Map<PersonId, PersonSummary> persons) {
        var title = new Span(score.title());
        title.addClassName("ellipsis");
        title.getElement().setAttribute("title", score.title());
        var row = new Div(new TypeMark(SubjectKind.KEY_RESULT), title);
        row.addClassName("score-row");
        var owner = owner(score, persons);
        if (owner != null) {
            row.add(new PersonAvatar(owner.name(), owner.initials()).small());
        }
        if (score.computed() == null) {
            row.add(new Span(row.getTranslation("result.key-result.no-score.short")));
        } else {
            row.add(scale(score, commitment));
        }
        return row;
    }

    private static @Nullable PersonSummary owner(KeyResultScore score, Map<PersonId, PersonSummary> persons) {
        return score.owner() == null ? null : persons.get(Objects.requireNonNull(score.owner()));
    }

    private static GradeScale scale(KeyResultScore score, Commitment commitment) {
        var given = score.given();
        var look = Looks.of(given == null ? null : Scoring.grade(given, commitment));
        return new GradeScale(given, score.proposed(), look).small();
    }
}
