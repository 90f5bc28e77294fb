package org.optr.objective.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.engine.WorkItem;
import org.optr.form.WorkItemScreen.Content;
import org.optr.inbox.InboxFixtures;
import org.optr.objective.ObjectiveFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ReviseObjectiveScreenTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ObjectiveFixtures objectives;

    @Autowired
    private ReviseObjectiveScreen screen;

    private WorkItem item;

    @BeforeEach
    void borisAskedAnnaForChanges() {
        var unit = people.unit("Delivery");
        var anna = people.person("Anna", unit);
        var objective = objectives.sentBack("Deliver faster", anna, unit, objectives.cycle(), "Which customers? 哪些客户？");
        var subject = new SubjectRef(SubjectKind.OBJECTIVE, objective.toString());
        item = InboxFixtures.item().about(subject).claimedBy(anna).build();
        signIn(anna);
    }

    private Content open() {
        var content = screen.open(item, Map.of());
        UI.getCurrent().add(content.component());
        return content;
    }

    private static String shown() {
        return text(_get(Div.class, panel -> panel.withClasses("work-item-editor")));
    }

    @Test
    void theOwnerReadsWhatWasAskedAboveWhatTheyWrote() {
        open();

        assertThat(shown())
                .contains("Boris", "Changes requested in round 1", "Which customers? 哪些客户？", "Delivery time falls");
    }

    @Test
    void theOwnerReadsItInChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);

        open();

        assertThat(shown()).contains("编辑目标", "添加关键结果", "Which customers? 哪些客户？");
    }

    @Test
    void eachEditIsKeptAtOnceAndListedAsAChange() {
        open();

        press("Edit objective");
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Deliver faster to hospitals");
        press("Save");

        assertThat(shown()).contains("Changed since you asked for changes");
        assertThat(text(_get(ChangesPanel.class))).contains("Title", "Deliver faster", "Deliver faster to hospitals");
    }

    @Test
    void theFormHasNothingOfItsOwnToSubmit() {
        assertThat(screen.form()).isEqualTo("revise-objective");
        assertThat(open().values()).isEmpty();
    }
}
