package org.optr.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.ui.SubjectPath;
import org.optr.workbench.DraftService;
import org.optr.workbench.ProcessChanges;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula proposes a change, and Ines is asked to review it. */
@OptrTest
class ProcessChangeInInboxTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DraftService drafts;

    @Autowired
    private ProcessChanges changes;

    private PersonId ines;

    @BeforeEach
    void paulaProposesAChange() {
        var unit = people.unit("Warehouse");
        var paula = people.person("Paula", unit);
        ines = people.person("Ines", unit);
        people.grant(paula, Roles.PROCESS_OWNER, unit);
        people.grant(ines, Roles.PROCESS_OWNER, unit);
        var file = "process-change.bpmn";
        var draft = people.as(paula, () -> drafts.begin("process-change", "Review sooner"));
        var page = drafts.open(draft);
        var changed = page.models().files().get(file).replace("name=\"Review process change\"", "name=\"Review it\"");
        people.as(paula, () -> drafts.save(draft, page.revision(), file, changed));
        people.as(paula, () -> changes.propose(draft, drafts.open(draft).revision(), "It takes too long", null));
    }

    @Test
    void thePathNamesTheProcess() {
        assertThat(path(Locale.ENGLISH)).contains("Process change");
    }

    @Test
    void thePathNamesTheProcessInTheLanguageOfItsReader() {
        assertThat(path(Locale.SIMPLIFIED_CHINESE)).contains("流程变更").doesNotContain("Process change");
    }

    private String path(Locale language) {
        signIn(ines, Roles.PROCESS_OWNER);
        speak(language);
        visit("inbox");
        return text(_find(SubjectPath.class).get(0));
    }
}
