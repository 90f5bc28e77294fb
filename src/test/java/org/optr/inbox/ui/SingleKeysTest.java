package org.optr.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.optr.inbox.InboxFixtures.item;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.CharacterKeys;
import org.optr.ui.Kbd;

class SingleKeysTest extends BrowserlessTest {

    private final List<String> pressed = new ArrayList<>();
    private final Div view = new Div();

    private void openView() {
        SingleKeys.listen(view, Map.of("j", () -> pressed.add("j")));
        UI.getCurrent().add(view, new KeyHints(), new ClaimButton(item().build(), true, mock(), () -> {}));
    }

    @Test
    void aKeyActsWhileItsViewIsOnTheScreen() {
        openView();

        press("j");
        UI.getCurrent().remove(view);
        press("j");

        assertThat(pressed).containsExactly("j");
        assertThat(_find(Kbd.class)).extracting(Kbd::getText).containsExactly("J", "K", "Enter", "?", "U");
    }

    @Test
    void whoSwitchedKeysOffSeesNoneAndPressesNone() {
        CharacterKeys.choose(false);
        openView();

        press("j");

        assertThat(pressed).isEmpty();
        assertThat(_find(Kbd.class)).isEmpty();
        assertThat(_find(KeyHints.class)).isEmpty();
    }

    @Test
    void whoSwitchedKeysOnAgainHasThemAgain() {
        CharacterKeys.choose(false);
        CharacterKeys.choose(true);
        openView();

        press("j");

        assertThat(pressed).containsExactly("j");
    }

    private static void press(String key) {
        var body = UI.getCurrent().getElement();
        var listeners = body.getNode().getFeature(ElementListenerMap.class);
        var data = Json.createObject();
        listeners.getExpressions("keydown").forEach(filter -> data.put(filter, true));
        data.put("event.key", key);
        listeners.fireEvent(new DomEvent(body, "keydown", data));
    }
}
