package org.optr.form.fields;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.Forms;
import org.optr.form.schema.Options.Option;
import org.optr.form.schema.TestFeel;
import org.optr.shared.RuleViolation;
import org.optr.ui.BrowserlessTest;
import org.optr.ui.Formats;
import org.optr.ui.Note;
import org.optr.ui.OutsideHosts;

@SuppressWarnings("unchecked")
class FormFieldsTest extends BrowserlessTest {

    private static final OutsideHosts HOSTS = new OutsideHosts("maps.example.org");

    private final FormEvaluation evaluation = new FormEvaluation(new TestFeel(), Clock.systemUTC());
    private final Map<String, Object> facts = new HashMap<>();

    @BeforeEach
    void factsOfAnOrder() {
        facts.put(
                "order",
                Map.of(
                        "number",
                        "2027-17",
                        "customer",
                        "<b>Anna & Söhne</b> **AG** [x](https://evil.example)",
                        "limit",
                        5_000,
                        "rates",
                        List.of(
                                Map.of("currency", "EUR", "rate", new BigDecimal("1.5")),
                                Map.of("currency", "CNY", "rate", 8),
                                Map.of("currency", "USD", "rate", 1))));
        facts.put("allSites", List.of("Lyon", "Turin"));
        facts.put("teams", List.of(Map.of("id", 7, "name", "Controls"), Map.of("id", 8, "name", "Grippers")));
    }

    private FormFields open(String json) {
        var schema = FormSchema.parse(json);
        var drawing = new Drawing(schema, facts, evaluation, Set.of(), HOSTS, Formats.current(), Clock.systemUTC());
        var fields = new FormFields(drawing, evaluation.initialValues(schema, facts));
        UI.getCurrent().add(fields);
        return fields;
    }

    private FormFields everyType() {
        return open(Forms.read("forms-under-test/every-type.form"));
    }

    private static <T extends com.vaadin.flow.component.Component> T labelled(Class<T> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    @Test
    void everyTypeIsDrawnAndReadBack() {
        var fields = everyType();

        _setValue(labelled(TextField.class, "Title"), "Gripper");
        _setValue(labelled(TextField.class, "Amount"), "4,999.50");
        _setValue(labelled(TextArea.class, "Reason"), "because");
        _setValue(labelled(DatePicker.class, "Starts on"), LocalDate.of(2027, 2, 22));
        _setValue(labelled(TimePicker.class, "At"), LocalTime.of(13, 30));
        _setValue(labelled(DateTimePicker.class, "Meeting"), LocalDateTime.of(2027, 2, 22, 9, 0));
        _setValue(labelled(Checkbox.class, "The customer agreed"), true);
        choose(labelled(CheckboxGroup.class, "Sites"), "Turin");
        var team = (ComboBox<Option>) labelled(ComboBox.class, "Team");
        _setValue(team, team.getListDataView().getItem(1));
        choose(labelled(MultiSelectComboBox.class, "Tags"), "Legal");
        _setValue(labelled(TextField.class, "Street"), "Rue 1");
        _setValue(labelled(TextField.class, "Part"), "P-1");
        _setValue(labelled(TextField.class, "Pieces"), "12");

        assertThat(fields.values())
                .contains(
                        entry("title", "Gripper"),
                        entry("amount", new BigDecimal("4999.5")),
                        entry("reason", "because"),
                        entry("startsOn", "2027-02-22"),
                        entry("endsOn", null),
                        entry("at", "13:30"),
                        entry("meeting", "2027-02-22T09:00"),
                        entry("agreed", true),
                        entry("sites", List.of("Turin")),
                        entry("risk", "low"),
                        entry("team", new BigDecimal("8")),
                        entry("tags", List.of("legal")),
                        entry("delivery", Map.of("street", "Rue 1")));
        assertThat(fields.values().get("lines")).asString().contains("part=P-1", "pieces=12");
    }

    @SuppressWarnings("unchecked")
    private static void choose(com.vaadin.flow.component.Component component, String label) {
        var select = (com.vaadin.flow.data.selection.MultiSelect<?, Option>) component;
        var items = component instanceof CheckboxGroup<?> group
                ? (List<Option>) group.getListDataView().getItems().toList()
                : (List<Option>) ((MultiSelectComboBox<?>) component)
                        .getListDataView()
                        .getItems()
                        .toList();
        var chosen = items.stream()
                .filter(option -> option.label().english().equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(((com.vaadin.flow.component.HasValue<?, Set<Option>>) select), Set.of(chosen));
    }

    @Test
    void conditionsAreAskedAgainWhileTyping() {
        everyType();
        assertThat(_find(TextArea.class)).isEmpty();

        _setValue(labelled(TextField.class, "Amount"), "1000");
        assertThat(_find(TextArea.class)).hasSize(1);

        _setValue(labelled(TextField.class, "Amount"), "999");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    /** All of the form-js that Camunda 7.24 ships; the two of later versions show a notice. */
    @Test
    void whatCannotBeDrawnShowsANotice() {
        everyType();

        assertThat(_find(Note.class, spec -> spec.withClasses("form-unsupported")))
                .extracting(note -> note.getElement().getTextRecursively().replaceAll(".* kind is (\\w+)\\..*", "$1"))
                .containsExactly("filepicker", "documentPreview");
    }

    @Test
    void aReadOnlyFieldShowsTheFact() {
        everyType();
        var number = labelled(TextField.class, "Order number");

        assertThat(number.getValue()).isEqualTo("2027-17");
        assertThat(number.isReadOnly()).isTrue();
    }

    @Test
    void valuesInATextStayText() {
        everyType();
        var html = _find(Html.class).get(0).getElement().getProperty("innerHTML");

        assertThat(html)
                .contains("<h3>Order 2027-17</h3>")
                .contains("<strong>&lt;b&gt;Anna &amp; Söhne&lt;/b&gt; **AG** [x](https://evil.example)</strong>")
                .doesNotContain("<b>", "<a ");
    }

    @Test
    void aNumberThatIsNoneStaysAsItWasTyped() {
        var fields = everyType();

        _setValue(labelled(TextField.class, "Amount"), "about 5");

        assertThat(fields.values()).containsEntry("amount", "about 5");
        assertThat(labelled(TextField.class, "Amount").getValue()).isEqualTo("about 5");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingWhatWasTyped() {
        var fields = everyType();
        _setValue(labelled(TextField.class, "Part"), "P-1");

        _click(_get(Button.class, spec -> spec.withText("Add row")));
        var parts = _find(TextField.class, spec -> spec.withLabel("Part"));
        _setValue(parts.get(1), "P-2");
        assertThat(parts.get(0).getValue()).isEqualTo("P-1");

        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(button ->
                                "Remove row 1".equals(button.getAriaLabel().orElse(""))))
                .get(0));

        assertThat(_find(TextField.class, spec -> spec.withLabel("Part")))
                .singleElement()
                .satisfies(left -> assertThat(left.getValue()).isEqualTo("P-2"));
        assertThat((List<Object>) fields.values().get("lines")).hasSize(1);
    }

    @Test
    void aRowHasItsOwnConditions() {
        everyType();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Why so many")))
                .isEmpty();

        _setValue(labelled(TextField.class, "Pieces"), "100");

        assertThat(_find(TextField.class, spec -> spec.withLabel("Why so many")))
                .hasSize(1);
    }

    @Test
    void aTableShowsSoManyRowsAtATime() {
        var fields = everyType();
        assertThat(cells(fields)).containsExactly("EUR", "1.5", "CNY", "8");

        _click(_get(Button.class, spec -> spec.withText("Next")));

        assertThat(cells(fields)).containsExactly("USD", "1");
    }

    @Test
    void anAddressInATableIsALinkAndNothingElseIs() {
        facts.put(
                "order",
                Map.of(
                        "rates",
                        List.of(
                                Map.of("currency", "https://example.com/a?b=1", "rate", "javascript:alert(1)"),
                                Map.of("currency", "see https://example.com", "rate", "https://x\"onclick=\"a"))));

        assertThat(all(everyType().getElement()).filter(element -> element.getAttribute("href") != null))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getText()).isEqualTo("https://example.com/a?b=1");
                    assertThat(link.getAttribute("href")).isEqualTo("https://example.com/a?b=1");
                    assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
                });
    }

    private static List<String> cells(FormFields fields) {
        return all(fields.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("td"))
                .map(Element::getText)
                .toList();
    }

    private static java.util.stream.Stream<Element> all(Element element) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(element), element.getChildren().flatMap(FormFieldsTest::all));
    }

    @Test
    void wrongFieldsAreMarkedUntilTheyAreChanged() {
        var fields = everyType();

        fields.mark(Map.of(
                "title", new RuleViolation("form.required"), "lines[0].part", new RuleViolation("form.required")));

        var title = labelled(TextField.class, "Title");
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Fill in this field.");
        assertThat(labelled(TextField.class, "Part").isInvalid()).isTrue();

        _setValue(title, "Gripper");
        assertThat(title.isInvalid()).isFalse();
    }

    @Test
    void aFormHasItsOwnWordsForItsPattern() {
        var fields = open(
                """
                {"type":"default","id":"a","components":[{"type":"textfield","key":"code","label":"Code",
                 "validate":{"pattern":"^A","patternErrorMessage":"Begins with A"}}]}""");

        fields.mark(Map.of("code", new RuleViolation("form.pattern", "^A")));

        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Begins with A");
    }

    @Test
    void aFormSpeaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        everyType();

        var title = labelled(TextField.class, "标题");
        assertThat(title.getHelperText()).isEqualTo("一行");
        assertThat(title.isRequiredIndicatorVisible()).isTrue();
        assertThat(labelled(DatePicker.class, "开始").getI18n().getMonthNames()).contains("二月");
        var risk = (RadioButtonGroup<Option>) labelled(RadioButtonGroup.class, "风险");
        assertThat(risk.getItemLabelGenerator().apply(risk.getValue())).isEqualTo("低");
        assertThat(_find(Html.class).get(0).getElement().getProperty("innerHTML"))
                .contains("订单 2027-17");
    }
}
