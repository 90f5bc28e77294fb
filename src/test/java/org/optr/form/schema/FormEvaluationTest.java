package org.optr.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.optr.form.schema.FormSchemaTest.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optr.engine.SubmissionRefused;

class FormEvaluationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-18T10:00:00Z"), ZoneOffset.UTC);
    private final FormEvaluation evaluation = new FormEvaluation(new TestFeel(), CLOCK);
    private final Map<String, Object> facts = new HashMap<>();

    private Map<String, Object> accept(String components, Map<String, Object> submitted) {
        return evaluation.accept(form(components), facts, submitted);
    }

    /** Returns "path=rule" of each refused field. */
    private List<String> refusal(String components, Map<String, Object> submitted) {
        var refused = catchThrowableOfType(SubmissionRefused.class, () -> accept(components, submitted));
        return refused == null
                ? List.of()
                : refused.fields().entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue().key())
                        .sorted()
                        .toList();
    }

    @Test
    void aFieldBeginsWithTheFactThenItsDefaultThenEmptiness() {
        facts.put("known", "fact\nin two lines");
        var schema = form(
                """
                {'type':'textfield','key':'known','defaultValue':'default'},
                {'type':'textfield','key':'unknown','defaultValue':'default'},
                {'type':'textfield','key':'empty'},{'type':'number','key':'number'},{'type':'checkbox','key':'box'},
                {'type':'taglist','key':'tags','values':[]}""");

        assertThat(evaluation.initialValues(schema, facts))
                .contains(
                        entry("known", "fact in two lines"),
                        entry("unknown", "default"),
                        entry("empty", ""),
                        entry("number", null),
                        entry("box", false),
                        entry("tags", List.of()));
    }

    @Test
    void aChosenValueThatIsNoOptionAnyMoreIsDropped() {
        facts.putAll(Map.of("colour", "green", "tags", List.of("a", "z")));
        var schema = form(
                """
                {'type':'select','key':'colour','values':[{'label':'Red','value':'red'}]},
                {'type':'taglist','key':'tags','values':[{'label':'A','value':'a'}]}""");

        assertThat(evaluation.initialValues(schema, facts))
                .contains(entry("colour", null), entry("tags", List.of("a")));
    }

    @Test
    void whatIsHiddenIsNotSubmittedNorRequired() {
        var form =
                """
                {'type':'number','key':'amount'},
                {'type':'textfield','key':'why','conditional':{'hide':'=amount < 1000'},'validate':{'required':true}}""";

        assertThat(accept(form, Map.of("amount", 10, "why", "typed before"))).containsOnlyKeys("amount");
        assertThat(refusal(form, Map.of("amount", 1000))).containsExactly("why=form.required");
    }

    @Test
    void aConditionThatIsWrongDoesNotHide() {
        assertThat(refusal(
                        "{'type':'textfield','key':'a','conditional':{'hide':'=this is wrong('},'validate':{'required':true}}",
                        Map.of()))
                .containsExactly("a=form.required");
    }

    @Test
    void aHiddenGroupTakesItsFieldsAndItselfAway() {
        var form =
                """
                {'type':'checkbox','key':'abroad'},
                {'type':'group','path':'customs','conditional':{'hide':'=not(abroad)'},'components':[
                  {'type':'textfield','key':'code','validate':{'required':true}}]}""";

        assertThat(accept(form, Map.of("abroad", false, "customs", Map.of("code", "x"))))
                .containsOnly(entry("abroad", false));
        assertThat(refusal(form, Map.of("abroad", true))).containsExactly("customs.code=form.required");
    }

    @Test
    void aReadOnlyValueIsRestoredBeforeConditionsAreAsked() {
        facts.put("budget", 50_000);
        var form =
                """
                {'type':'number','key':'budget','readonly':true},
                {'type':'textfield','key':'why','conditional':{'hide':'=budget < 1000'},'validate':{'required':true}}""";

        assertThat(refusal(form, Map.of("budget", 1))).containsExactly("why=form.required");
        assertThat(accept(form, Map.of("budget", 1, "why", "because")))
                .containsEntry("budget", new BigDecimal("50000"));
    }

    @Test
    void aFieldCanBeReadOnlyByCondition() {
        facts.put("code", "A1");
        var form = "{'type':'checkbox','key':'locked'},{'type':'textfield','key':'code','readonly':'=locked'}";

        assertThat(accept(form, Map.of("locked", true, "code", "tampered"))).containsEntry("code", "A1");
        assertThat(accept(form, Map.of("locked", false, "code", "new"))).containsEntry("code", "new");
    }

    @Test
    void aDisabledFieldIsShownAndNeverSubmitted() {
        facts.put("code", "A1");

        assertThat(accept("{'type':'textfield','key':'code','disabled':true}", Map.of("code", "x")))
                .isEmpty();
    }

    @Test
    void whatIsNotSubmittedStaysAsItWas() {
        facts.put("title", "Known");

        assertThat(accept("{'type':'textfield','key':'title','validate':{'required':true}}", Map.of()))
                .containsEntry("title", "Known");
    }

    @Test
    void whatOptrDoesNotDrawYetStaysAsItWas() {
        facts.put("file", "contract.pdf");

        assertThat(accept("{'type':'filepicker','key':'file'}", Map.of("file", "tampered")))
                .containsEntry("file", "contract.pdf");
    }

    @Test
    void onlyKeysOfTheFormAreAccepted() {
        var form =
                """
                {'type':'textfield','key':'order.title'},
                {'type':'dynamiclist','path':'lines','components':[{'type':'textfield','key':'part'}]}""";
        Map<String, Object> submitted = Map.of(
                "approver", "me",
                "order", Map.of("title", "a", "price", 1),
                "lines", List.of(Map.of("part", "x", "cost", 1)));

        assertThat(refusal(form, submitted))
                .containsExactly(
                        "approver=form.unknown-key", "lines[0].cost=form.unknown-key", "order.price=form.unknown-key");
    }

    @Test
    void eachRowOfAListHasItsOwnConditions() {
        var form =
                """
                {'type':'dynamiclist','path':'lines','components':[
                  {'type':'number','key':'pieces'},
                  {'type':'textfield','key':'why','conditional':{'hide':'=this.pieces < 100'},'validate':{'required':true}}]}""";

        assertThat(refusal(form, Map.of("lines", List.of(Map.of("pieces", 1), Map.of("pieces", 100)))))
                .containsExactly("lines[1].why=form.required");
        assertThat(accept(form, Map.of("lines", List.of(Map.of("pieces", 1, "why", "x")))))
                .isEqualTo(Map.of("lines", List.of(Map.of("pieces", BigDecimal.ONE))));
    }

    @Test
    void parentAndNumberOfARowAreSeen() {
        var form =
                """
                {'type':'dynamiclist','path':'lines','components':[
                  {'type':'textfield','key':'a','conditional':{'hide':'=i[1] = 2 and parent.total = 7'},'validate':{'required':true}}]},
                {'type':'number','key':'total'}""";

        assertThat(refusal(form, Map.of("total", 7, "lines", List.of(Map.of(), Map.of()))))
                .containsExactly("lines[0].a=form.required");
    }

    @Test
    void optionsComeFromTheDataOrAnExpression() {
        facts.put("teams", List.of(Map.of("name", "Controls", "id", 7)));
        facts.put(
                "sites", List.of("Lyon", Map.of("label", "Turin", "value", "tur"), Map.of("value", "Oslo"), Map.of()));
        var form =
                """
                {'type':'select','key':'team','valuesExpression':'=for t in teams return {label: t.name, value: t.id}'},
                {'type':'checklist','key':'at','valuesKey':'sites'}""";

        assertThat(accept(form, Map.of("team", 7, "at", List.of("Lyon", "tur", "Oslo"))))
                .hasSize(2);
        assertThat(refusal(form, Map.of("team", 8, "at", List.of("Rome"))))
                .containsExactly("at=form.not-an-option", "team=form.not-an-option");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            textBlock =
                    """
            'decimalDigits':2                     | 1.234   | form.decimals
            'decimalDigits':0                     | 1.5     | form.not-whole
            'decimalDigits':2                     | 1.230   | -
            'increment':'0.25'                    | 0.3     | form.increment
            'increment':'0.25'                    | 0.75    | -
            'validate':{'min':0}                  | -0.01   | form.min
            'validate':{'min':1}                  | 0       | form.min
            'validate':{'max':'=10 + 1'}          | 11.0001 | form.max
            'validate':{'max':'=10 + 1'}          | 11      | -
            'validate':{'required':true}          | 0       | -
            """)
    void numbersAreExact(String rule, BigDecimal value, String expected) {
        assertThat(refusal("{'type':'number','key':'n'," + rule + "}", Map.of("n", value)))
                .isEqualTo(expected == null ? List.of() : List.of("n=" + expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            textBlock =
                    """
            'pattern':'\\\\d{3}'         | ab12     | form.pattern
            'pattern':'\\\\d{3}'         | ab123c   | -
            'minLength':3                | a        | form.too-short
            'maxLength':3                | abcd     | form.too-long
            'maxLength':'=1 + 2'         | abcd     | form.too-long
            'maxLength':3                | 中文字   | -
            'validationType':'email'     | anna@    | form.email
            'validationType':'email'     | anna@optr.org | -
            'validationType':'phone'     | 0306     | form.phone
            'validationType':'phone'     | +4930664040900 | -
            'validationType':'custom'    | any      | -
            """)
    void textsFollowTheirRules(String rule, String value, String expected) {
        assertThat(refusal("{'type':'textfield','key':'t','validate':{" + rule + "}}", Map.of("t", value)))
                .isEqualTo(expected == null ? List.of() : List.of("t=" + expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            textBlock =
                    """
            'subtype':'date'                              | 2027-02-30       | form.not-a-date
            'subtype':'date'                              | 2027-02-28       | -
            'subtype':'time'                              | 25:00            | form.not-a-time
            'subtype':'time'                              | 13:30            | -
            'subtype':'time'                              | 13:30+01:00      | -
            'subtype':'datetime'                          | 2027-02-28T13:30 | -
            'subtype':'datetime'                          | 2027-02-28T13:30Z | -
            'subtype':'datetime'                          | 2027-02-28       | form.not-a-date
            'subtype':'date','disallowPassedDates':true   | 2027-02-17       | form.date-passed
            'subtype':'date','disallowPassedDates':true   | 2027-02-18       | -
            """)
    void datesFollowTheirRules(String rule, String value, String expected) {
        assertThat(refusal("{'type':'datetime','key':'d'," + rule + "}", Map.of("d", value)))
                .isEqualTo(expected == null ? List.of() : List.of("d=" + expected));
    }

    @Test
    void aRequiredFieldIsFilledNeitherByBlanksNorByAnEmptyListNorByAnEmptyBox() {
        var form =
                """
                {'type':'textfield','key':'a','validate':{'required':true}},
                {'type':'checkbox','key':'b','validate':{'required':true}},
                {'type':'checklist','key':'c','values':[],'validate':{'required':true}}""";

        assertThat(refusal(form, Map.of("a", "  ", "b", false, "c", List.of())))
                .containsExactly("a=form.required", "b=form.required", "c=form.required");
    }

    @Test
    void someOutcomesNeedAComment() {
        var form =
                """
                {'type':'radio','key':'outcome','values':[{'label':'Yes','value':'yes'},{'label':'No','value':'no'}],
                 'validate':{'required':true},'properties':{'comment.required-for':'no'}},
                {'type':'textarea','key':'comment'}""";

        assertThat(refusal(form, Map.of("outcome", "no", "comment", " ")))
                .containsExactly("comment=form.comment-required");
        assertThat(accept(form, Map.of("outcome", "yes"))).containsEntry("outcome", "yes");
        assertThat(refusal(form, Map.of())).containsExactly("outcome=form.required");
    }

    @Test
    void aListHasBoundsAndOnlyRows() {
        var form = "{'type':'dynamiclist','path':'l','components':[{'type':'textfield','key':'a'}]}";

        assertThat(refusal(form, Map.of("l", List.of("text")))).contains("l=form.not-a-list");
        assertThat(refusal(form, Map.of("l", "text"))).containsExactly("l=form.not-a-list");
        assertThat(refusal(form, Map.of("l", java.util.Collections.nCopies(100_000, Map.of()))))
                .containsExactly("l=form.too-many-rows");
    }
}
