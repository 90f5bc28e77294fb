package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.userTask;
import static org.optr.workbench.check.Bpmn.with;

import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

class FormContentsTest {

    private static final String DECISION =
            "{'type':'radio','key':'outcome','id':'o','values':[{'value':'y','label':'Yes'},{'value':'n','label':'No'}]},";

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> says(String components) {
        var form = "{'type':'default','id':'decide','components':[%s]}".formatted(components);
        return Bpmn.says("form-contents", with(process(""), "decide.form", form.replace('\'', '"')));
    }

    @Test
    void aHostThatIsNotAllowedIsFound() {
        says("{'type':'iframe','id':'f','label':'Map','url':'https://maps.example.org/a'}")
                .isEmpty();
        says("{'type':'iframe','id':'f','label':'Map','url':'https://other.example/a'}")
                .containsExactly("WARNING f host-not-allowed other.example");
        says("{'type':'image','id':'p','alt':'Plan','source':'https://other.example/{{plan}}.png'}")
                .containsExactly("WARNING p host-not-allowed other.example");
        says("{'type':'image','id':'p','alt':'Plan','source':'https://maps.example.org:8443/plan.png'}")
                .containsExactly("WARNING p host-not-allowed maps.example.org:8443");
        says("{'type':'image','id':'p','alt':'Plan','source':'=plan'}").isEmpty();
    }

    @Test
    void whatSomebodyCannotSeeHasWords() {
        says("{'type':'iframe','id':'f','url':'https://maps.example.org'}").containsExactly("WARNING f frame-untitled");
        says("{'type':'image','id':'p','source':'data:image/png;base64,AAAA'}")
                .containsExactly("WARNING p picture-undescribed");
        says("{'type':'button','id':'b','action':'reset'}").containsExactly("WARNING b button-unlabelled");
    }

    @Test
    void whatShowsNothingIsFound() {
        says("{'type':'iframe','id':'f','label':'Map'},{'type':'image','id':'p','alt':'Plan'}")
                .containsExactly("WARNING f outside-empty", "WARNING p outside-empty");
    }

    @Test
    void aPageThatMayLeadAwayIsFound() {
        says("{'type':'iframe','id':'f','label':'Map','url':'https://maps.example.org','security':{'allowTopNavigation':true}}")
                .containsExactly("WARNING f frame-leads-away");
    }

    @Test
    void aPageThatRunsScriptsWithAllOfItsHostIsFoundAndShown() {
        says(frame("'allowScripts':true")).isEmpty();
        says(frame("'allowSameOrigin':true")).isEmpty();
        says(frame("'allowScripts':true,'allowSameOrigin':true")).containsExactly("WARNING f frame-unconfined");

        var form = "{'type':'default','id':'decide','components':[%s]}"
                .formatted(frame("'allowScripts':true,'allowSameOrigin':true"));
        assertThat(Bpmn.findings(with(process(""), "decide.form", form.replace('\'', '"'))))
                .filteredOn(finding -> finding.key().equals("check.frame-unconfined"))
                .extracting(Finding::mend)
                .containsExactly(new Mend(Mend.Kind.SHOW, "decide.form", "f", "", ""));
    }

    private static String frame(String security) {
        return "{'type':'iframe','id':'f','label':'Map','url':'https://maps.example.org','security':{%s}}"
                .formatted(security);
    }

    @Test
    void htmlThatIsLeftOutIsNamed() {
        says("{'type':'html','id':'h','content':'<p>{{name}}</p>'}").isEmpty();
        says("{'type':'html','id':'h','content':'<p onclick=x()>a</p><script>1</script>'}")
                .containsExactly("WARNING h html-left-out p onclick, script");
    }

    @Test
    void aComputedValueIsSubmittedLikeWhatIsTyped() {
        var form =
                "{'type':'default','id':'decide','components':[{'type':'expression','key':'sum','id':'s','expression':'=1'}]}";
        var step = between(userTask("t", "", "process-data=sum as total, gone")) + flows("s>t, t>e");

        Bpmn.says("form-fields", with(process(step), "decide.form", form.replace('\'', '"')))
                .containsExactly("ERROR t field-gone gone, decide.form");
    }

    @Test
    void aButtonThatDecidesIsFound() {
        says(DECISION + "{'type':'button','id':'b','label':'Send'}").containsExactly("WARNING b button-decides Yes");
        says(DECISION + "{'type':'button','id':'b','label':'Reset','action':'reset'}")
                .isEmpty();
        says("{'type':'button','id':'b','label':'Send'}").isEmpty();
    }
}
