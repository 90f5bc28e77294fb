package org.optr.form.fields;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.engine.guard.GuardedFeel;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.Formats;
import org.optr.ui.Note;
import org.optr.ui.OutsideHosts;

/** What a form shows beside its inputs: computed values, HTML, pages, pictures, buttons. */
class ShownPartsTest extends BrowserlessTest {

    private static final String PIXEL = "data:image/png;base64,iVBORw0KGgo=";

    private final FormEvaluation evaluation = new FormEvaluation(GuardedFeel.bounded(), Clock.systemUTC());
    private final Map<String, Object> facts = new HashMap<>();

    private FormFields open(String components) {
        var schema = FormSchema.parse(
                "{\"type\":\"default\",\"id\":\"a\",\"components\":[%s]}".formatted(components.replace('\'', '"')));
        var drawing = new Drawing(
                schema,
                facts,
                evaluation,
                Set.of(),
                new OutsideHosts("maps.example.org *.example.com " + ourHost()),
                Formats.current(),
                Clock.systemUTC());
        var fields = new FormFields(drawing, evaluation.initialValues(schema, facts));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(fields);
        return fields;
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void aComputedValueFollowsWhatIsTyped() {
        var fields = open(
                """
                {'type':'number','key':'pieces','label':'Pieces'},
                {'type':'expression','key':'total','label':'Total','expression':'=pieces * 1000'},
                {'type':'expression','key':'unseen','expression':'=pieces'}""");

        _setValue(field("Pieces"), "4");

        assertThat(field("Total").isReadOnly()).isTrue();
        assertThat(field("Total").getValue()).isEqualTo("4,000");
        assertThat(_find(TextField.class)).hasSize(2);
        assertThat(fields.values()).containsOnlyKeys("pieces");
    }

    @Test
    void aConditionSeesAChoiceThatWasMadeBefore() {
        facts.put("risk", "high");

        open(
                """
                {'type':'radio','key':'risk','label':'Risk','values':[{'label':'High','value':'high'}]},
                {'type':'textfield','key':'why','label':'Why','conditional':{'hide':'=risk = null'}}""");

        assertThat(field("Why").isVisible()).isTrue();
    }

    @Test
    void valuesInHtmlStayText() {
        facts.put("name", "<img src=x onerror=alert(1)> {{name}} & Co");
        facts.put("link", "javascript:alert(1)");
        open("{'type':'html','content':'<h2>{{name}}</h2><a href=\\\"{{link}}\\\">x</a>"
                + "<a href=\\\"https://example.org\\\">y</a>'}");

        assertThat(shown())
                .contains("<h2>&lt;img src=x onerror=alert(1)&gt; {", "{name}} &amp; Co</h2>")
                .containsIgnoringCase("target=\"_blank\"")
                .contains("noopener", "noreferrer")
                .doesNotContain("<img", "javascript:");
    }

    @Test
    void htmlIsReadInTheLanguageOfThePerson() {
        speak(Locale.SIMPLIFIED_CHINESE);

        open("{'type':'html','content':'<b>Hello</b>','properties':{'content:zh_CN':'<b>您好</b>'}}");

        assertThat(shown()).contains("<b>您好</b>");
    }

    private static String shown() {
        return _get(Html.class).getElement().getProperty("innerHTML");
    }

    @Test
    void aPageOfAnAllowedHostMayDoWhatTheFormSays() {
        facts.put("place", "a b&evil=/?#");
        open(
                """
                {'type':'iframe','label':'Map','url':'https://maps.example.org/?q={{place}}','height':200,
                 'security':{'allowScripts':true,'allowForms':true,'fullscreen':true,'camera':true}}""");

        var page = _get(IFrame.class).getElement();
        assertThat(page.getAttribute("src")).isEqualTo("https://maps.example.org/?q=a%20b%26evil%3D%2F%3F%23");
        assertThat(page.getAttribute("sandbox")).isEqualTo("allow-scripts allow-forms");
        assertThat(page.getAttribute("allow")).isEqualTo("fullscreen; camera");
        assertThat(page.getAttribute("referrerpolicy")).isEqualTo("no-referrer");
        assertThat(page.getAttribute("title")).isEqualTo("Map");
        assertThat(page.getAttribute("height")).isEqualTo("200");
    }

    private static String ourHost() {
        return VaadinServletRequest.getCurrent().getServerName();
    }

    private static String sandbox(String host) {
        return _get(
                        IFrame.class,
                        spec -> spec.withPredicate(
                                page -> page.getElement().getAttribute("src").contains(host)))
                .getElement()
                .getAttribute("sandbox");
    }

    @Test
    void aPageOfOurOwnHostIsNeverOfOurOrigin() {
        var granted = "'security':{'allowScripts':true,'allowSameOrigin':true}";

        open("{'type':'iframe','url':'https://%s/objectives',%s},{'type':'iframe','url':'https://maps.example.org/',%s}"
                .formatted(ourHost(), granted, granted));

        assertThat(sandbox(ourHost())).isEqualTo("allow-scripts");
        assertThat(sandbox("maps.example.org")).isEqualTo("allow-scripts allow-same-origin");
    }

    @Test
    void aPageLeadsAwayOnlyWhenSomebodyPressesSomethingInIt() {
        open("{'type':'iframe','url':'https://maps.example.org/','security':{'allowTopNavigation':true}}");

        assertThat(sandbox("maps.example.org")).isEqualTo("allow-top-navigation-by-user-activation");
    }

    @Test
    void aPageThatNamesNoPermissionHasNone() {
        open("{'type':'iframe','url':'https://a.example.com'}");

        assertThat(_get(IFrame.class).getElement().getAttribute("sandbox")).isEmpty();
    }

    @Test
    void aPageOfAnyOtherHostIsOnlyLinked() {
        open("{'type':'iframe','label':'Map','url':'https://other.example/a'}");

        assertThat(_find(IFrame.class)).isEmpty();
        assertThat(_get(Note.class).getElement().getTextRecursively()).contains("other.example is not allowed");
        assertThat(_get(Anchor.class).getHref()).isEqualTo("https://other.example/a");
        assertThat(_get(Anchor.class).getElement().getAttribute("rel")).contains("noopener");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "http://maps.example.org",
                "//maps.example.org",
                "/objectives",
                "https://maps.example.org\\@other.example",
                "https://maps.example.org@other.example",
                "https://maps.example.org:8443/",
                "blob:https://maps.example.org/x",
                "file:///etc/hostname",
                "https:maps.example.org"
            })
    void anAddressOutOfTheDataIsJudgedToo(String address) {
        facts.put("address", address);
        open("{'type':'iframe','url':'=address'},{'type':'iframe','url':'{{address}}'}");

        assertThat(_find(IFrame.class)).isEmpty();
        assertThat(_find(Note.class)).hasSize(2);
        assertThat(_find(Anchor.class)).allMatch(link -> link.getHref().startsWith("https://"));
    }

    @Test
    void aPageIsNotLoadedAgainBecauseSomebodyTypes() {
        open("{'type':'iframe','url':'https://maps.example.org'},{'type':'textfield','key':'a','label':'A'}");
        var before = _get(IFrame.class);

        _setValue(field("A"), "typed");

        assertThat(_get(IFrame.class)).isSameAs(before);
    }

    @Test
    void aPictureSaysWhatItShows() {
        facts.put("name", "Anna");
        open("{'type':'image','source':'%s','alt':'Portrait of {{name}}','properties':{'alt:zh_CN':'肖像'}}"
                .formatted(PIXEL));

        var image = _get(Image.class);
        assertThat(image.getSrc()).isEqualTo(PIXEL);
        assertThat(image.getElement().getAttribute("alt")).isEqualTo("Portrait of Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+",
                "data:text/html;base64,PHNjcmlwdD4=",
                "javascript:alert(1)",
                "https://other.example/tracker.gif",
                "../icon.png"
            })
    void aPictureFromElsewhereIsNotLoaded(String source) {
        facts.put("source", source);
        open("{'type':'image','source':'=source','alt':'x'}");

        assertThat(_find(Image.class)).isEmpty();
        assertThat(_find(Note.class)).hasSize(1);
    }

    @Test
    void aButtonSubmitsTheForm() {
        var submitted = new ArrayList<Object>();
        var fields = open(
                """
                {'type':'button','label':'Send','action':'submit'},
                {'type':'button','label':'Later','action':'submit','disabled':true}""");
        fields.onSubmit(() -> submitted.add(fields.values()));

        _click(_get(Button.class, spec -> spec.withText("Send")));

        assertThat(submitted).hasSize(1);
        assertThat(_get(Button.class, spec -> spec.withText("Later")).isEnabled())
                .isFalse();
    }

    @Test
    void aButtonPutsEverythingBackAfterAQuestion() {
        facts.put("pieces", new BigDecimal("3"));
        var changes = new ArrayList<Map<String, Object>>();
        var fields = open(
                """
                {'type':'number','key':'pieces','label':'Pieces'},{'type':'button','label':'Reset','action':'reset'},
                {'type':'dynamiclist','path':'lines','components':[{'type':'textfield','key':'a','label':'A'}]}""");
        fields.onChange(() -> changes.add(fields.values()));
        var reset = _get(Button.class, spec -> spec.withText("Reset"));

        _click(reset);
        assertThat(_find(ConfirmDialog.class)).isEmpty();

        _setValue(field("Pieces"), "8");
        _setValue(field("A"), "typed");
        _click(reset);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(field("Pieces").getValue()).isEqualTo("3");
        assertThat(fields.values())
                .isEqualTo(Map.of("pieces", new BigDecimal("3"), "lines", List.of(Map.of("a", ""))))
                .isEqualTo(changes.get(changes.size() - 1));
    }
}
