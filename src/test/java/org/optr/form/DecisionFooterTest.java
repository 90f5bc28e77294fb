package org.optr.form;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.optr.form.schema.FormSchema;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.CharacterKeys;
import org.optr.ui.Kbd;

class DecisionFooterTest extends BrowserlessTest {

    private static final FormSchema FORM = FormSchema.parse(
            """
            {"type":"default","id":"decide","components":[
             {"type":"radio","id":"Outcome","key":"outcome","values":[{"label":"Approve","value":"approve"},
              {"label":"Request changes","value":"changes"},{"label":"Reject","value":"reject"}],
              "properties":{"comment.required-for":"changes, reject","option.approve:zh_CN":"批准",
               "option.changes:zh_CN":"要求修改","option.reject:zh_CN":"拒绝"}},
             {"type":"textarea","id":"Comment","key":"comment","label":"Comment","properties":{"label:zh_CN":"意见"}}]}""");

    private final List<Object> chosen = new ArrayList<>();

    private void open() {
        var decision = FORM.decision().orElseThrow();
        UI.getCurrent()
                .add(new DecisionFooter(decision, decision.outcome().options().values(), chosen::add));
    }

    /** The event as a browser sends it after the filter has let it through. */
    private static void press(String key) {
        var body = UI.getCurrent().getElement();
        var listeners = body.getNode().getFeature(ElementListenerMap.class);
        var data = Json.createObject();
        listeners.getExpressions("keydown").forEach(filter -> data.put(filter, true));
        data.put("event.key", key);
        listeners.fireEvent(new DomEvent(body, "keydown", data));
    }

    @Test
    void buttonsStandInTheOrderOfTheOptionsTheFirstOnePrimary() {
        open();

        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .containsExactly("Approve", "Request changes", "Reject");
        assertThat(_find(Button.class).get(0).getThemeNames()).contains("primary");
        assertThat(_find(Button.class).get(2).getThemeNames()).contains("error").doesNotContain("primary");
        assertThat(_get(TextArea.class).getHelperText()).isEqualTo("Required when you request changes or reject");
    }

    @Test
    void aKeyPressesItsButtonAndNoOtherDoes() {
        open();

        press("c");
        press("x");

        assertThat(chosen).containsExactly("changes");
    }

    @Test
    void aKeyDoesNothingWhileItsButtonIsOff() {
        open();
        _get(Button.class, spec -> spec.withText("Approve")).setEnabled(false);

        press("a");

        assertThat(chosen).isEmpty();
    }

    @Test
    void whoSwitchedKeysOffSeesNoneAndPressesNone() {
        CharacterKeys.choose(false);
        open();

        press("a");
        press("Enter");

        assertThat(_find(Kbd.class)).isEmpty();
        assertThat(chosen).containsExactly("approve");
    }

    @Test
    void enterPressesThePrimaryButton() {
        open();

        press("Enter");

        assertThat(chosen).containsExactly("approve");
    }

    @Test
    void itSpeaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        open();

        assertThat(_find(Button.class)).extracting(Button::getText).containsExactly("批准", "要求修改", "拒绝");
        assertThat(_get(TextArea.class).getLabel()).isEqualTo("意见");
        assertThat(_get(TextArea.class).getHelperText()).isEqualTo("选择“要求修改”或“拒绝”时必填");
    }

    @Test
    void aFormThatDecidesNothingIsCompleted() {
        UI.getCurrent().add(new DecisionFooter(null, List.of(), chosen::add));

        assertThat(_find(Button.class)).extracting(Button::getText).containsExactly("Complete");
        assertThat(_find(TextArea.class)).isEmpty();
    }
}
