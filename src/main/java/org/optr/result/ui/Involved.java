package org.optr.result.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.optr.people.PersonId;
import org.optr.result.ImprovementAction;
import org.optr.result.KeyResultScore;
import org.optr.result.LessonSummary;
import org.optr.result.Rating;
import org.optr.result.ResultPage;
import org.optr.result.RetroNote;

/** Everybody whom the page of a result names. */
final class Involved {

    static List<PersonId> in(ResultPage page) {
        return Stream.of(
                        Stream.of(page.lead()),
                        Stream.ofNullable(page.gradedBy()),
                        page.keyResults().stream().map(KeyResultScore::owner).filter(Objects::nonNull),
                        page.notes().stream().map(RetroNote::by),
                        page.ratings().stream().map(Rating::by),
                        page.actions().stream().map(ImprovementAction::owner),
                        page.lessons().stream().map(LessonSummary::by))
                .flatMap(persons -> persons)
                .distinct()
                .toList();
    }

    private Involved() {}
}
