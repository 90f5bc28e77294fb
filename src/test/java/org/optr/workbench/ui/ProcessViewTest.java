package org.optr.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@OptrTest
class ProcessViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private ProcessSamples samples;

    @Autowired
    private DraftService drafts;

    @Autowired
    @Qualifier("processDirectory") private SubjectDirectory directory;

    private PersonId rita;
    private PersonId olga;
    private String name = "";

    @BeforeEach
    void olgaPublishedTwoVersions() {
        rita = people.person("Rita");
        olga = people.person("Olga");
        people.grant(olga, Roles.PROCESS_OWNER);
        name = samples.published(olga, "Ask once");
        samples.publish(olga, name, "Ask twice");
    }

    @Test
    void everybodyReadsTheStepsOfTheVersionInUse() {
        open(rita, name);

        assertThat(_get(H1.class).getText()).isEqualTo("Ask twice");
        assertThat(page()).contains("Version 2", "In use", "Olga", "Answer the question", "Work item", name + ".bpmn");
    }

    @Test
    void aFormIsShownAsPeopleSeeItButNothingCanBeTyped() {
        open(rita, name);

        openTab("Forms");

        assertThat(_get(TextField.class, field -> field.withLabel("Your answer"))
                        .isReadOnly())
                .isTrue();
    }

    @Test
    void aTableIsShownAsRows() {
        open(rita, "objective-approval");

        openTab("Tables");

        assertThat(page()).contains("When", "Then", "Level", "\"company\"", "\"portfolio-board\"");
    }

    @Test
    void theVersionsSayWhoPublishedThemAndAnEarlierOneCanBeRead() {
        open(rita, name);
        openTab("Versions");

        assertThat(page()).contains("Version 1", "Earlier", "Compare with the version in use");
        UI.getCurrent().navigate("processes/" + name, versionOne());
        assertThat(page()).contains("This is version 1, an earlier one.", "New cases follow version 2.");
    }

    @Test
    void onlyProcessOwnersChangeAProcess() {
        open(rita, name);
        openTab("Versions");
        assertThat(buttons("Begin a change")).isZero();
        assertThat(buttons("Propose it again")).isZero();

        open(olga, name);
        openTab("Versions");
        assertThat(buttons("Begin a change")).isOne();
        assertThat(buttons("Propose it again")).isOne();
    }

    @Test
    void aProcessOwnerBeginsAChangeWithItsPurpose() {
        open(olga, name);

        press("Begin a change");
        _setValue(_get(TextArea.class), "Ask three times");
        _find(Button.class, button -> button.withText("Begin a change")).get(1).click();
        MockVaadin.clientRoundtrip();

        assertThat(drafts.of(name)).singleElement().satisfies(draft -> {
            assertThat(draft.purpose()).isEqualTo("Ask three times");
            assertThat(draft.basedOnNumber()).isEqualTo(2);
        });
    }

    @Test
    void theDraftsSayWhoSavedThem() {
        currentPerson.actingAs(olga, () -> drafts.begin(name, "Ask four times"));

        open(rita, name);
        openTab("Drafts");

        assertThat(page()).contains("Ask four times", "Draft", "Based on version 2", "Olga");
    }

    @Test
    void thePageSpeaksChinese() {
        signIn(rita);
        speak(Locale.SIMPLIFIED_CHINESE);

        visit("processes/objective-approval");

        assertThat(page()).contains("流程图", "步骤", "版本", "使用中");
    }

    @Test
    void theHistoryLinksToTheProcess() {
        assertThat(directory.find(name)).hasValueSatisfying(process -> {
            assertThat(process.title()).isEqualTo("Ask twice");
            assertThat(process.link()).isEqualTo("processes/" + name);
        });
        assertThat(directory.find("no-such-process")).isEmpty();
    }

    private QueryParameters versionOne() {
        return QueryParameters.of("version", samples.version(name, 1).value());
    }

    private void open(PersonId person, String process) {
        signIn(person);
        visit("processes/" + process);
    }

    private static void openTab(String title) {
        var tabs = _get(TabSheet.class);
        for (var tab = 0; tab < tabs.getTabCount(); tab++) {
            if (text(tabs.getTabAt(tab)).startsWith(title)) {
                tabs.setSelectedIndex(tab);
            }
        }
    }

    private static String page() {
        return text(_get(ProcessView.class));
    }

    private static int buttons(String words) {
        return _find(Button.class, button -> button.withText(words)).size();
    }
}
