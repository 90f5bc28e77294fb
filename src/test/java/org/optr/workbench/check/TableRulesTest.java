package org.optr.workbench.check;

import static org.optr.workbench.check.Bpmn.between;
import static org.optr.workbench.check.Bpmn.flow;
import static org.optr.workbench.check.Bpmn.flows;
import static org.optr.workbench.check.Bpmn.process;
import static org.optr.workbench.check.Bpmn.says;
import static org.optr.workbench.check.Bpmn.with;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;

/** What the checks say about decision tables. */
class TableRulesTest {

    private static final String LEVEL = "Level string \"company\",\"team\"";

    /**
     * @param inputs lines of label, type and allowed values
     * @param rules lines of cells between bars, the last of them the answer
     */
    static String table(String hitPolicy, String inputs, String rules) {
        var columns = new StringBuilder();
        inputs.lines().forEach(line -> {
            var words = line.strip().split(" ", 3);
            var values = words.length < 3 ? "" : "<inputValues><text>%s</text></inputValues>".formatted(words[2]);
            columns.append(
                    "<input label=\"%s\"><inputExpression typeRef=\"%s\"><text>x</text></inputExpression>%s</input>"
                            .formatted(words[0], words[1], values));
        });
        var rows = new StringBuilder();
        rules.lines()
                .forEach(line ->
                        rows.append(rule("r" + rows.length(), line.strip().split("\\s*\\|\\s*"))));
        return """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="n">
            <decision id="t" name="T" camunda:historyTimeToLive="P1825D"><decisionTable hitPolicy="%s">%s
            <output name="out" label="Out" typeRef="string"><outputValues><text>"A","B","C"</text></outputValues></output>%s</decisionTable></decision></definitions>"""
                .formatted(hitPolicy, columns, rows);
    }

    private static String rule(String id, String[] cells) {
        var rule = new StringBuilder("<rule id=\"%s\">".formatted(id));
        for (int i = 0; i < cells.length; i++) {
            var entry = i == cells.length - 1 ? "outputEntry" : "inputEntry";
            var text = cells[i].replace("<", "&lt;").replace(">", "&gt;");
            rule.append("<%s><text>%s</text></%s>".formatted(entry, text, entry));
        }
        return rule.append("</rule>").toString();
    }

    private static ModelPackage alone(String hitPolicy, String inputs, String rules) {
        var files = new TreeMap<String, String>();
        files.put("t.dmn", table(hitPolicy, inputs, rules));
        return new ModelPackage("t", files);
    }

    @Test
    void aTableThatAnswersEverythingOnceIsRight() {
        says(
                        "tables",
                        alone(
                                "UNIQUE",
                                LEVEL + "\nBudget long",
                                """
                                "company" | < 5 | "A"
                                "company" | >= 5 | "B"
                                not("company") | - | "C\""""))
                .isEmpty();
    }

    @Test
    void aGapIsSaidInWords() {
        says(
                        "tables",
                        alone(
                                "UNIQUE",
                                LEVEL + "\nBudget number",
                                """
                                "company" | < 5 | "A"
                                "company" | > 10 | "B"
                                "team" | - | "C\""""))
                .containsExactly("WARNING t table-gap Level: “company”; Budget: ≥ 5, ≤ 10");
    }

    @Test
    void aValueThatNoRuleNamesIsAGap() {
        says("tables", alone("FIRST", LEVEL, "\"team\" | \"A\""))
                .containsExactly("WARNING t table-gap Level: “company”");
        says("tables", alone("UNIQUE", "Waived boolean", "true | \"A\""))
                .containsExactly("WARNING t table-gap Waived: false");
        says("tables", alone("UNIQUE", "Level string", "\"team\" | \"A\""))
                .containsExactly("WARNING t table-gap Level: …");
    }

    @Test
    void betweenTwoWholeNumbersThatFollowEachOtherIsNothing() {
        var rules = "<= 5 | \"A\"\n>= 6 | \"B\"";

        says("tables", alone("UNIQUE", "Count integer", rules)).isEmpty();
        says("tables", alone("UNIQUE", "Count number", rules)).containsExactly("WARNING t table-gap Count: > 5, < 6");
    }

    @Test
    void rangesAreOpenOrClosedAsWritten() {
        says(
                        "tables",
                        alone(
                                "UNIQUE",
                                "Count number",
                                "< 1 | \"A\"\n[1..2) | \"B\"\n[2..3] | \"C\"\n]3..9[ | \"A\"\n>= 9 | \"A\""))
                .isEmpty();
        says("tables", alone("UNIQUE", "Count number", "< 1 | \"A\"\n(1..2] | \"B\"\n>2 | \"C\""))
                .containsExactly("WARNING t table-gap Count: 1");
    }

    @Test
    void rulesThatOverlapAreAnErrorWhereOneAnswerIsNeeded() {
        var rules = "<= 5 | \"A\"\n>= 5 | \"B\"";

        says("tables", alone("UNIQUE", "Count number", rules))
                .containsExactly("ERROR r0 table-overlap 1, 2, Count: 5".replace("r0", second(rules)));
        says("tables", alone("ANY", "Count number", rules)).hasSize(1);
        says("tables", alone("ANY", "Count number", rules.replace("\"B\"", "\"A\"")))
                .isEmpty();
        says("tables", alone("FIRST", "Count number", rules)).isEmpty();
        says("tables", alone("COLLECT", "Count number", rules)).isEmpty();
    }

    private static String second(String rules) {
        var first = rules.lines().findFirst().orElseThrow();
        return "r" + rule("r0", first.strip().split("\\s*\\|\\s*")).length();
    }

    @Test
    void aRuleThatNeverHasItsTurnIsFound() {
        says("tables", alone("FIRST", LEVEL, "\"team\" | \"A\"\n\"company\" | \"B\"\n- | \"C\""))
                .hasSize(1)
                .allMatch(said -> said.endsWith("rule-never-reached 3"));
        says("tables", alone("FIRST", LEVEL, "\"team\" | \"A\"\n- | \"C\"")).isEmpty();
    }

    @Test
    void whatCellsComputeCannotBeTold() {
        says("tables", alone("UNIQUE", "Count number", "> limit | \"A\"")).containsExactly("ADVICE t table-untold");
        says("tables", alone("UNIQUE", "Count number", "\"x\", 5 | \"A\"")).containsExactly("ADVICE t table-untold");
    }

    @Test
    void aTableThatTheEngineCannotRunIsFound() {
        says("tables", alone("PRIORITY", LEVEL, "- | \"A\"")).containsExactly("ERROR t hit-policy-unknown PRIORITY");
        says("tables", alone("UNIQUE", LEVEL, "- | - | \"A\"")).containsExactly("ERROR t table-ragged");
        says("tables", alone("UNIQUE", LEVEL, "")).containsExactly("ERROR t table-empty");
    }

    @Test
    void anAnswerIsOneThatItsColumnAllows() {
        says("table-answers", alone("UNIQUE", LEVEL, "- | \"D\""))
                .containsExactly("WARNING r0 answer-not-allowed D, Out");
        says("table-answers", alone("UNIQUE", LEVEL, "- | \"C\"")).isEmpty();
    }

    @Test
    void aTableThatAStepAsksIsInThePackage() {
        var asks = process(between(
                        "<businessRuleTask id=\"b\" camunda:decisionRef=\"t\" camunda:decisionRefBinding=\"deployment\"/>")
                + flows("s>b, b>e"));
        var table = table("FIRST", LEVEL, "- | \"A\"");

        says("table-of-step", with(asks, "t.dmn", table)).isEmpty();
        says("table-of-step", with(asks)).containsExactly("ERROR b table-unknown t");
        says(
                        "table-of-step",
                        with(asks.replace("\"t\"", "\"tab\""), "tabs.dmn", table.replace("id=\"t\"", "id=\"tabs\"")))
                .containsExactlyInAnyOrder("ERROR b table-unknown-near tab, tabs", "ADVICE  table-unused");
        says("table-of-step", with(asks.replace("camunda:decisionRefBinding=\"deployment\"", ""), "t.dmn", table))
                .containsExactly("WARNING b table-bound-elsewhere");
    }

    @Test
    void anAnswerOfATableWithoutAWayIsFound() {
        var asks = process(between(
                        """
                <businessRuleTask id="b" camunda:decisionRef="t" camunda:decisionRefBinding="deployment"><extensionElements><camunda:inputOutput>
                <camunda:outputParameter name="risk">${decisionResult.out}</camunda:outputParameter></camunda:inputOutput></extensionElements></businessRuleTask><exclusiveGateway id="g"/><task id="x"/>""")
                + flows("s>b, b>g, x>e")
                + flow("g", "x", "${risk == 'A'}")
                + flow("g", "e", "${risk == 'B'}"));

        says("answers", with(asks, "t.dmn", table("UNIQUE", LEVEL, "\"team\" | \"A\"\n\"company\" | \"C\"")))
                .containsExactly("WARNING g answer-without-way C", "WARNING g_e branch-never-taken");
        says("answers", with(asks, "t.dmn", table("COLLECT", LEVEL, "\"team\" | \"A\"\n\"company\" | \"C\"")))
                .containsExactly("WARNING g default-missing");
    }
}
