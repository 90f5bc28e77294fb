package org.optr.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.findings;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.mend;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.says;
import static org.optr.workbench.check.Bpmn.with;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;
import org.optr.workbench.check.Finding.Severity;

/** What the checks say about the files of a package. */
class FileRulesTest {

    private static final String SIMPLE = process(between("") + flows("s>e"));

    @Test
    void aFileIsNamedAfterWhatIsInIt() {
        says("file-names", with(SIMPLE.replace("<process id=\"p\"", "<process id=\"q\"")))
                .containsExactly("ERROR q id-of-file q, p");
        says("file-names", with(SIMPLE, "decision.form", Bpmn.FORM))
                .containsExactly("ERROR  id-of-file decide, decision");
        says("file-names", with(SIMPLE, "decide.form", Bpmn.FORM)).isEmpty();
    }

    @Test
    void aFileHasAPlainName() {
        for (var name : new String[] {"../up.form", "a/b.bpmn", "A.form", "run.sh", "x..dmn", "p.bpmn.exe", ".form"}) {
            says("file-names", with(SIMPLE, name, Bpmn.FORM)).anyMatch(said -> said.contains("file-name " + name));
        }
    }

    @Test
    void aPackageIsOneProcessOrATable() {
        says("file-names", new ModelPackage("p", new TreeMap<>())).containsExactly("ERROR  package-empty p");
        says("file-names", with(SIMPLE, "q.bpmn", SIMPLE.replace("id=\"p\"", "id=\"q\"")))
                .containsExactly("ERROR  second-process p");
        says("file-names", with(SIMPLE.replace("<message", "<process id=\"p2\"/><message")))
                .containsExactly("ERROR  one-process 2");
    }

    @Test
    void aProcessCanBeDeployed() {
        var bare = SIMPLE.replace("isExecutable=\"true\" camunda:historyTimeToLive=\"P1825D\"", "");

        says("executable", with(bare))
                .containsExactly("ERROR p not-executable", "ERROR p history-unkept", "ADVICE p subject-missing");
        assertThat(findings(with(bare)))
                .extracting(Finding::mend)
                .contains(new Mend(Mend.Kind.SET_ATTRIBUTE, "p.bpmn", "p", "camunda:historyTimeToLive", "P1825D"));
        says("executable", with(SIMPLE)).containsExactly("ADVICE p subject-missing");
    }

    @Test
    void aProcessIsAboutSomethingThatThereIs() {
        says("executable", Bpmn.properties("subject=objektive") + between(""))
                .containsExactly("ERROR p subject-unknown objektive");
        assertThat(mend("executable", Bpmn.properties("subject=objektive") + between(""))
                        .value())
                .isEqualTo("objective");
        says("executable", Bpmn.properties("subject=key-result") + between("")).isEmpty();
    }

    @Test
    void aFormThatCannotBeReadIsFound() {
        says("forms", with(SIMPLE, "decide.form", "{"))
                .anyMatch(said -> said.startsWith("ERROR  form.problem.not-json"));
        says("forms", with(SIMPLE, "decide.form", Bpmn.FORM)).allMatch(said -> said.startsWith("ADVICE"));
    }

    @Test
    void whatAFormCannotComputeShowOrSayInChineseIsFound() {
        var form =
                """
            {"type": "default", "id": "decide", "components": [
              {"type": "textfield", "key": "k", "id": "a", "conditional": {"hide": "=1 +"}},
              {"type": "iframe9", "id": "b"}, {"type": "textfield", "key": "l", "id": "c", "label": "Why"}]}""";

        says("forms", with(SIMPLE, "decide.form", form))
                .satisfiesExactly(
                        expression -> assertThat(expression).startsWith("ERROR a feel.not-understood"),
                        part -> assertThat(part).isEqualTo("WARNING b form-part-undrawn iframe9"),
                        text -> assertThat(text).isEqualTo("ADVICE c form-untranslated Why"));
    }

    @Test
    void whatTheEngineRefusesIsSaidInItsWords() {
        says("engine", between("<task id=\"t\" name=\"${a.getClass()}\"/>"))
                .containsExactly("ERROR t expression.property a");
        says("engine", with("<no/>", "t.dmn", "no")).hasSize(2).allMatch(said -> said.startsWith("ERROR  model."));
    }

    @Test
    void errorsComeFirstThenFilesAndElementsInTheirOrder() {
        var found =
                findings(with(process(between("<userTask id=\"b\"/><userTask id=\"a\"/>") + flows("s>b, b>a, a>e"))));

        assertThat(found).extracting(Finding::severity).isSorted();
        assertThat(found)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::element)
                .containsExactly("b", "b", "a", "a");
    }
}
