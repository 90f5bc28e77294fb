package org.optr.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.form.schema.FormComponent.Unsupported;

class FormSchemaTest {

    static FormSchema form(String components) {
        return FormSchema.parse(
                "{\"type\":\"default\",\"id\":\"test-form\",\"components\":[" + components.replace('\'', '"') + "]}");
    }

    @Test
    void allTypesOfFormJsAreKnown() {
        var schema = FormSchema.parse(Forms.read("forms-under-test/every-type.form"));

        assertThat(schema.all().map(component -> component.basics().type()))
                .contains(
                        "textfield",
                        "textarea",
                        "number",
                        "datetime",
                        "checkbox",
                        "checklist",
                        "radio",
                        "select",
                        "taglist",
                        "table",
                        "text",
                        "group",
                        "dynamiclist",
                        "spacer",
                        "separator",
                        "expression",
                        "html",
                        "iframe",
                        "image",
                        "button");
        assertThat(schema.all()
                        .filter(Unsupported.class::isInstance)
                        .map(component -> component.basics().type()))
                .containsExactlyInAnyOrder("filepicker", "documentPreview");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {'type':'textfield'}                                                 | components[0]: form.problem.missing[key]
            {'type':'textfield','id':'F'}                                        | F: form.problem.missing[key]
            {'type':'textfield','key':'a b'}                                     | components[0]: form.problem.name[key, a b]
            {'key':'a'}                                                          | components[0]: form.problem.missing[type]
            {'type':'select','key':'a'}                                          | components[0]: form.problem.options[]
            {'type':'dynamiclist','components':[]}                               | components[0]: form.problem.missing[path]
            {'type':'group','components':[{'type':'number'}]}                    | components[0].components[0]: form.problem.missing[key]
            {'type':'datetime','key':'a','timeInterval':0}                       | components[0]: form.problem.range[timeInterval, 1, 60]
            {'type':'datetime','key':'a','subtype':'week'}                       | components[0]: form.problem.choice[subtype, week]
            {'type':'table','dataSource':'rows','columns':[]}                    | components[0]: form.problem.not-an-expression[dataSource]
            {'type':'text','id':'a'},{'type':'separator','id':'a'}               | form: form.problem.id-twice[a]
            {'type':'textfield','key':'a','validate':{'pattern':'(?=x)'}}        | components[0]: form.problem.pattern[error parsing regexp: invalid or unsupported Perl syntax: `(?=`
            {'type':'textfield','key':'a','validate':{'pattern':'(a)\\\\1'}}     | components[0]: form.problem.pattern[error parsing regexp: invalid escape sequence: `\\1`
            {'type':'expression','key':'a'}                                      | components[0]: form.problem.not-an-expression[expression]
            {'type':'expression','key':'a','expression':'b + 1'}                 | components[0]: form.problem.not-an-expression[expression]
            {'type':'expression','key':'a','expression':'=b','computeOn':'load'} | components[0]: form.problem.choice[computeOn, load]
            {'type':'iframe','url':'http://a.example.org'}                       | components[0]: form.problem.not-a-page[url]
            {'type':'iframe','url':'/people'}                                    | components[0]: form.problem.not-a-page[url]
            {'type':'iframe','url':'https://a.example.org@b.example.org'}        | components[0]: form.problem.not-a-page[url]
            {'type':'iframe','url':'https://a.example.org','height':9000}        | components[0]: form.problem.range[height, 1, 2000]
            {'type':'image','source':'a.png'}                                    | components[0]: form.problem.not-a-picture[source]
            {'type':'image','source':'data:image/svg+xml;base64,PHN2Zz4='}       | components[0]: form.problem.not-a-picture[source]
            {'type':'button','action':'delete'}                                  | components[0]: form.problem.choice[action, delete]
            """)
    void whatCannotBeReadIsNamedByItsPlace(String component, String problem) {
        assertThatThrownBy(() -> form(component))
                .isInstanceOfSatisfying(FormSchemaInvalid.class, invalid -> assertThat(invalid.problems())
                        .anySatisfy(found -> assertThat(found.toString()).startsWith(problem)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"type\":\"other\"}",
                "{\"type\":\"default\",\"id\":\"a\",\"components\":{}}",
                "no json"
            })
    void whatIsNoFormIsRefused(String json) {
        assertThatThrownBy(() -> FormSchema.parse(json)).isInstanceOf(FormSchemaInvalid.class);
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThatThrownBy(() -> form("{'type':'textfield'},{'type':'number'}"))
                .isInstanceOfSatisfying(FormSchemaInvalid.class, invalid -> assertThat(invalid.problems())
                        .hasSize(2));
    }

    @Test
    void aTextFallsBackToEnglish() {
        var schema = form("{'type':'textfield','key':'a','label':'Name','properties':{'label:zh_CN':'名称'}}");
        var label = schema.components().get(0).basics().label();

        assertThat(label.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("名称");
        assertThat(label.in(Locale.ENGLISH)).isEqualTo("Name");
        assertThat(label.in(Locale.FRENCH)).isEqualTo("Name");
    }

    @Test
    void whatIsNotTranslatedIsListed() {
        var schema = form(
                """
                {'type':'radio','id':'Colour','key':'c','label':'Colour','values':[{'label':'Red','value':'r'}],
                 'properties':{'label:zh_CN':'颜色'}}""");

        assertThat(schema.missingTranslations("zh_CN"))
                .extracting(FormProblem::toString)
                .containsExactly("Colour: form.problem.untranslated[Red, zh_CN]");
    }

    @Test
    void anExpressionThatFeelRefusesIsListed() {
        var schema = form("{'type':'text','id':'T','text':'Hello {{name +}}','conditional':{'hide':'=a >'}}");

        assertThat(schema.refusedExpressions(new TestFeel()))
                .extracting(FormProblem::component)
                .containsExactly("T", "T");
    }

    @Test
    void theDecisionIsTheRadioOutcomeWithItsComment() {
        var decision =
                form("""
                        {'type':'radio','key':'outcome','values':[{'label':'Approve','value':'approve'},
                         {'label':'Request changes','value':'changes'}],
                         'properties':{'comment.required-for':'changes, reject','option.approve.key':'y'}},
                        {'type':'textarea','key':'comment'}""")
                        .decision()
                        .orElseThrow();

        assertThat(decision.commentRequiredFor()).containsExactlyInAnyOrder("changes", "reject");
        assertThat(decision.comment()).isNotNull();
        assertThat(decision.outcome().options().values())
                .extracting(decision::shortcut)
                .containsExactly("Y", "C");
        assertThat(form("{'type':'select','key':'outcome','values':[]}").decision())
                .isEmpty();
    }
}
