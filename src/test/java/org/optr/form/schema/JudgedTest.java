package org.optr.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.form.schema.FormSchemaTest.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgedTest {

    @Test
    void aNameRightBehindAWordOfTheLanguageIsRead() {
        var schema = form(
                """
                {'type':'textfield','key':'comment','conditional':{'hide':'=outcome = 1 andtask.closed'}}""");

        assertThat(schema.judgesBy("task")).isTrue();
    }

    @Test
    void whatIsOnlyShownDecidesNothing() {
        var schema = form(
                """
                {'type':'text','text':'{{task.title}}','conditional':{'hide':'=task.reason = null'}},
                {'type':'table','dataSource':'=task.evidence','columns':[]},
                {'type':'textfield','key':'comment','conditional':{'hide':'=outcome = 1'}}""");

        assertThat(schema.judgesBy("task")).isFalse();
        assertThat(Judged.of(schema).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'textfield','key':'a','conditional':{'hide':'=task.closed'}}",
                "{'type':'textfield','key':'task.title'}",
                "{'type':'number','key':'a','validate':{'max':'=task.effort'}}",
                "{'type':'select','key':'a','valuesKey':'task.options'}",
                "{'type':'select','key':'a','valuesExpression':'=task.options'}",
                "{'type':'textfield','key':'a','readonly':'=count(get entries(this)) > 0'}",
                "{'type':'group','conditional':{'hide':'=task.closed'},'components':[{'type':'textfield','key':'a'}]}"
            })
    void whatAFieldOrWhatHoldsItReadsDecides(String component) {
        assertThat(form(component).judgesBy("task")).isTrue();
    }
}
