package org.optr.objective.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.RunId;
import org.optr.objective.ObjectiveFixtures;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveReview;
import org.optr.objective.ReviewNotes;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna's team reviewed once and missed the next time. */
@OptrTest
class PastReviewsTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ObjectiveReview reviews;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private PastReviews section;

    private SubjectRef subject;

    @BeforeEach
    void twoReviews() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        var objective = objectives.published("Deliver faster", anna, unit, objectives.cycle());
        subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
        var held = begun(objective);
        currentPerson.actingAs(
                anna,
                () -> reviews.hold(
                        objective, held, new ReviewNotes("Two suppliers answer late", "Order a week earlier", "")));
        var missed = begun(objective);
        currentPerson.actingAs(PersonId.SYSTEM, () -> reviews.missed(objective, missed));
        signIn(anna);
    }

    private RunId begun(ObjectiveId objective) {
        var run = new RunId(UUID.randomUUID().toString());
        currentPerson.actingAs(PersonId.SYSTEM, () -> reviews.begin(objective, run));
        return run;
    }

    @Test
    void whatWasSaidStandsWithWhoHeldIt() {
        assertThat(text(section.show(subject)))
                .contains("Anna", "Two suppliers answer late", "Order a week earlier", "Not held in time")
                .doesNotContain("Risks");
    }

    @Test
    void aReviewSpeaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(text(section.show(subject))).contains("纠正措施", "未按时进行");
    }
}
