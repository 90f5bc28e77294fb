package org.optr.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemKind;
import org.optr.engine.WorkItems;
import org.optr.form.fields.Drawing;
import org.optr.form.fields.FormFields;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.TestFeel;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.Formats;
import org.optr.ui.OutsideHosts;

/** A button within the form goes the same way as the one below it. */
class WorkItemPanelTest extends BrowserlessTest {

    private static final FormSchema FORM = FormSchema.parse(
            """
            {"type":"default","id":"send","components":[{"type":"textfield","key":"why","label":"Why"},
             {"type":"button","label":"Send","action":"submit"}]}""");
    private static final WorkItem ITEM = new WorkItem(
            new WorkItemId("1"),
            Map.of("en", "Send"),
            "send",
            new ProcessKey("p"),
            new RunId("r"),
            new RunId("r"),
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            PersonId.SYSTEM,
            Instant.EPOCH,
            null,
            0,
            WorkItemKind.WORK,
            "send",
            1);

    private final WorkItems workItems = mock();
    private final FormDrafts drafts = mock();
    private final WorkItemForms.Listener listener = mock();

    private WorkItemPanel open() {
        var evaluation = new FormEvaluation(new TestFeel(), Clock.systemUTC());
        var drawing = new Drawing(
                FORM, Map.of(), evaluation, Set.of(), new OutsideHosts(""), Formats.current(), Clock.systemUTC());
        var fields = new FormFields(drawing, evaluation.initialValues(FORM, Map.of()));
        when(drafts.save(any(), any())).thenReturn(new FormDraft(Map.of(), Instant.EPOCH));
        var panel = new WorkItemPanel(ITEM, new FieldsContent(fields), null, List.of(), workItems, drafts, listener);
        UI.getCurrent().add(panel);
        return panel;
    }

    private static Button send() {
        return _get(Button.class, spec -> spec.withText("Send"));
    }

    @Test
    void itSendsWhatIsInTheFields() {
        open();
        _setValue(_get(TextField.class), "because");

        _click(send());
        _click(send());

        verify(workItems, times(1)).complete(ITEM.id(), Map.of("why", "because"));
        verify(listener).completed(ITEM);
    }

    @Test
    void aClosedFormSendsNothingAndShowsWhatWasTyped() {
        var panel = open();
        _setValue(_get(TextField.class), "because");

        panel.close();
        send().click();

        _assertNone(Button.class, spec -> spec.withText("Complete"));
        verify(workItems, never()).complete(any(), any());
        assertThat(_get(TextField.class).getValue()).isEqualTo("because");
        assertThat(_get(TextField.class).isReadOnly()).isTrue();

        panel.reopen();
        assertThat(_get(TextField.class).isReadOnly()).isFalse();
        _click(send());
        verify(workItems).complete(ITEM.id(), Map.of("why", "because"));
    }

    @Test
    void aRefusalIsShownAndItCanBeSentAgain() {
        doThrow(new SubmissionRefused(Map.of("why", new RuleViolation("form.required"))))
                .when(workItems)
                .complete(any(), any());
        open();

        _click(send());
        _click(send());

        verify(workItems, times(2)).complete(ITEM.id(), Map.of("why", ""));
        verify(listener, never()).completed(any());
        assertThat(_get(TextField.class).isInvalid()).isTrue();
    }
}
