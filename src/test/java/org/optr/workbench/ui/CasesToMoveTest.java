package org.optr.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula changes a process of which one case runs. */
@OptrTest
class CasesToMoveTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ProcessSamples samples;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private DraftService drafts;

    private PersonId paula;
    private String name;
    private DraftId draft;

    @BeforeEach
    void aCaseRuns() {
        paula = people.person("Paula");
        people.grant(paula, Roles.PROCESS_OWNER);
        name = samples.published(paula, "Ask");
        var subject = new SubjectRef(SubjectKind.PROCESS, name);
        people.as(paula, () -> runs.start(new ProcessKey(name), subject, new HashMap<>()));
        draft = people.as(paula, () -> drafts.begin(name, "Ask otherwise"));
    }

    private void changed(String text, String instead) {
        var page = drafts.open(draft);
        var file = name + ".bpmn";
        var bpmn = page.models().files().get(file).replace(text, instead);
        people.as(paula, () -> drafts.save(draft, page.revision(), file, bpmn));
    }

    private String compared() {
        visit(ProcessNavigation.comparison(name, samples.version(name, 1).value(), draft.toString()));
        return text(_get(ComparisonView.class));
    }

    @Test
    void whoProposesSeesThatTheCaseWouldMove() {
        changed("Answer the question", "Answer it");
        signIn(paula, Roles.PROCESS_OWNER);

        assertThat(compared())
                .contains("How running cases would move", "Cases on version 1")
                .contains("1moves to version 2", "0need your choice");
    }

    @Test
    void whoProposesSeesThatTheCaseWouldNeedAChoice() {
        changed("\"Answer\"", "\"Reply\"");
        changed("Answer the question", "Reply to them");
        signIn(paula, Roles.PROCESS_OWNER);

        assertThat(compared()).contains("0move to version 2", "1needs your choice");
    }

    @Test
    void ofADraftWithProblemsNothingIsClaimed() {
        changed("candidateGroups=\"nobody\"", "candidateGroups=\"${nobody.atAll()}\"");
        signIn(paula, Roles.PROCESS_OWNER);

        assertThat(compared()).contains("This can be told once the problems of the draft are mended.");
    }

    @Test
    void theSameInChinese() {
        changed("Answer the question", "Answer it");
        signIn(paula, Roles.PROCESS_OWNER);
        speak(Locale.SIMPLIFIED_CHINESE);

        assertThat(compared()).contains("运行中的案例将如何迁移", "版本 1 上的案例", "1个迁移到版本 2");
    }

    @Test
    void whoOnlyReadsIsNotAsked() {
        changed("Answer the question", "Answer it");
        signIn(people.person("Rita"));

        assertThat(compared()).doesNotContain("How running cases would move");
        assertThat(_find(MoveForecastPanel.class)).isEmpty();
    }
}
