package org.optr.workbench.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.engine.ModelPackage;
import org.optr.engine.guard.HostileElements;
import org.optr.engine.guard.HostileFiles;
import org.optr.engine.guard.HostilePlaces;
import org.optr.engine.guard.HostileTables;
import org.optr.workbench.check.Finding.Severity;

/** Whatever a package tries, it is refused with a reason, soon, and the checks themselves come to no harm. */
class HostilePackagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    static List<HostilePlaces.Place> places() {
        return HostilePlaces.ALL;
    }

    static Set<String> elements() {
        return HostileElements.ALL.keySet();
    }

    static List<String> tables() {
        return HostileTables.ALL;
    }

    static Set<String> files() {
        return HostileFiles.ALL.keySet();
    }

    static Set<String> forms() {
        return HostileForms.ALL.keySet();
    }

    @ParameterizedTest
    @MethodSource("places")
    void anExpressionIsRefusedInEveryPlace(HostilePlaces.Place place) {
        for (var payload : HostilePlaces.PAYLOADS) {
            var callsStep = place.place().equals("service task delegate") && payload.equals("${publishObjective}");
            if (!callsStep) {
                assertRefused("hostile", "hostile.bpmn", place.with(payload), Set.of("engine", "steps"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("elements")
    void anElementIsRefused(String name) {
        assertRefused("hostile", "hostile.bpmn", HostileElements.ALL.get(name), Set.of("engine", "steps"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsRefused(String table) {
        assertRefused("hostile", "hostile.dmn", table, Set.of("engine"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsRefused(String name) {
        var content = new String(HostileFiles.ALL.get(name), ISO_8859_1);

        assertRefused("p", "p.bpmn", content, Set.of("engine", "file-names", "executable"));
        assertRefused("p", "p.dmn", content, Set.of("engine", "file-names"));
        assertRefused("p", "p.form", content, Set.of("forms"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsRefused(String name) {
        assertRefused("p", "decide.form", HostileForms.ALL.get(name), Set.of("forms", "file-names"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.form",
                "/tmp/x.bpmn",
                "C:\\x.dmn",
                "x.form\0.exe",
                "x.jar",
                "CON.form",
                "x.bpmn/y.bpmn"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertRefused("p", name, Bpmn.FORM, Set.of("file-names"));
    }

    /** Eighteen gateways in a row, each with two ways that join again, have 2^18 ways through. */
    @Test
    void manyWaysThroughAreNotAllTried() {
        var content = new StringBuilder();
        for (int i = 0; i < 18; i++) {
            content.append("<parallelGateway id=\"f%1$d\"/><task id=\"x%1$d\"/><task id=\"y%1$d\"/>".formatted(i))
                    .append(Bpmn.flows("f%1$d>x%1$d, f%1$d>y%1$d, x%1$d>j, y%1$d>j".formatted(i)));
        }
        var wide = Bpmn.between("<parallelGateway id=\"s0\"/><parallelGateway id=\"j\"/>" + content)
                + Bpmn.flows("s>s0, j>e");
        var all = new StringBuilder(wide);
        for (int i = 0; i < 18; i++) {
            all.append(Bpmn.flows("s0>f" + i));
        }

        Assertions.assertTimeoutPreemptively(
                SOON, () -> Bpmn.says("joins", all.toString()).isEmpty());
    }

    @Test
    void aTableWithManyInputsIsNotTriedOutCaseByCase() {
        var inputs = new StringBuilder();
        var rules = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            inputs.append("I").append(i).append(" number\n");
            var cells = new String[41];
            java.util.Arrays.fill(cells, "-");
            cells[i] = "< " + i;
            cells[40] = "\"A\"";
            rules.append(String.join(" | ", cells)).append('\n');
        }
        var files = new TreeMap<>(Map.of("t.dmn", TableRulesTest.table("FIRST", inputs.toString(), rules.toString())));

        Assertions.assertTimeoutPreemptively(SOON, () -> assertThat(Bpmn.findings(new ModelPackage("t", files)))
                .isNotEmpty());
    }

    /** Text stays text: it is neither refused nor understood, and whoever shows a finding shows it as text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "javascript:alert(1)",
                "'); drop table ACT_RE_PROCDEF; --",
                "=cmd|' /C calc'!A0",
                "{0} {1,number,#.##} '",
                "\u202Eevil"
            })
    void htmlAndScriptsInTextsAreTexts(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        var content = Bpmn.between(
                        "<userTask id=\"t\" name=\"%1$s\" camunda:formRef=\"decide\" camunda:formRefBinding=\"deployment\" camunda:assignee=\"${ownerId}\"><documentation>%1$s</documentation></userTask>"
                                .formatted(escaped))
                + Bpmn.flows("s>t, t>e");

        assertThat(Bpmn.findings(Bpmn.with(Bpmn.process(content), "decide.form", Bpmn.FORM)))
                .noneMatch(finding -> finding.severity() == Severity.ERROR)
                .filteredOn(finding -> finding.key().equals("check.name-not-chinese")
                        && finding.element().equals("t"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly(text));
    }

    private static void assertRefused(String name, String file, String content, Set<String> rules) {
        var models = new ModelPackage(name, new TreeMap<>(Map.of(file, content)));

        Assertions.assertTimeoutPreemptively(
                SOON,
                () -> assertThat(errors(models, file)).extracting(Finding::rule).containsAnyElementsOf(rules));
    }

    private static List<Finding> errors(ModelPackage models, String file) {
        return Bpmn.findings(models).stream()
                .filter(finding ->
                        finding.severity() == Severity.ERROR && finding.file().equals(file))
                .toList();
    }
}
