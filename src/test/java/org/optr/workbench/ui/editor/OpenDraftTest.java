package org.optr.workbench.ui.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.optr.ApplicationViewTest;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of the editor with a draft of Paula's open in it: Paula and Omar own processes, Rita reads. */
abstract class OpenDraftTest extends ApplicationViewTest {

    private static int process;

    @Autowired
    DraftService drafts;

    @Autowired
    PeopleFixtures people;

    final String name = "tool-loan-" + ++process;
    PersonId paula;
    DraftId draft;

    @BeforeEach
    void paulaBeginsAProcess() {
        paula = people.person("Paula");
        people.grant(paula, Roles.PROCESS_OWNER);
        draft = people.as(paula, () -> drafts.create(name, "Tool loan", "Tools get lost"));
    }

    /** The browser answers what it was asked: what was written in a field, then what was drawn. */
    static void browserAnswers() {
        for (var question = 0; question < 2; question++) {
            var internals = UI.getCurrent().getInternals();
            internals.getStateTree().runExecutionsBeforeClientResponse();
            internals.dumpPendingJavaScriptInvocations().stream()
                    .filter(PendingJavaScriptInvocation::isSubscribed)
                    .forEach(asked -> asked.complete(Json.createNull()));
        }
    }

    void open(PersonId person) {
        signIn(person);
        visit("processes/drafts/" + draft);
    }

    void draw(String xml) {
        var detail = Json.createObject();
        detail.put("turn", 1);
        detail.put("content", xml);
        var event = Json.createObject();
        event.put("event.detail", detail);
        var editor = _get(BpmnEditor.class).getElement();
        editor.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(editor, "content-change", event));
    }

    String content() {
        return content(draft);
    }

    String content(DraftId id) {
        return people.as(paula, () -> drafts.open(id).models().files().get(name + ".bpmn"));
    }
}
