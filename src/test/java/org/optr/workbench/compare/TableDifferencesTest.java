package org.optr.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.workbench.compare.Models.packed;
import static org.optr.workbench.compare.Models.process;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableDifferencesTest {

    private static final String RULES =
            rule("R1", "< 10", "\"head\"") + rule("R2", "< 50", "\"finance\"") + rule("R3", "", "\"board\"");

    @Test
    void aCellOfARule() {
        assertThat(said(table("UNIQUE", RULES), table("UNIQUE", RULES.replace("&lt; 50", "&lt; 80"))))
                .containsExactly("CHANGED 2: Budget: < 50 becomes < 80.");
        assertThat(said(table("UNIQUE", RULES), table("UNIQUE", RULES.replace("&lt; 50", ""))))
                .containsExactly("CHANGED 2: Budget: < 50 becomes anything.");
    }

    @Test
    void aRuleThatCameAndOneThatWent() {
        var after = rule("R1", "< 10", "\"head\"") + rule("R4", "< 20", "\"unit\"") + rule("R2", "< 50", "\"finance\"");

        assertThat(said(table("UNIQUE", RULES), table("UNIQUE", after)))
                .containsExactlyInAnyOrder(
                        "ADDED 2: Budget < 20: Approver \"unit\".", "REMOVED 3: always: Approver \"board\".");
    }

    @Test
    void aRuleWithAnotherIdIsKnownByWhatItSays() {
        assertThat(said(table("UNIQUE", RULES), table("UNIQUE", RULES.replace("R2", "Finance"))))
                .containsExactly(
                        "CHANGED 2: Its technical id “R2” becomes “Finance”. History and reports know it by the former one.");
    }

    @Test
    void aColumnWithAnotherIdKeepsItsCells() {
        assertThat(said(table("UNIQUE", RULES), table("UNIQUE", RULES).replace("id=\"I\"", "id=\"Amount\"")))
                .singleElement()
                .asString()
                .startsWith("CHANGED Budget: Its technical id “I” becomes “Amount”.");
    }

    @Test
    void whichRulesCount() {
        assertThat(said(table("UNIQUE", RULES), table("FIRST", RULES)))
                .containsExactly(
                        "CHANGED Who approves: Which rules count: the only one that fits becomes the first that fits.");
    }

    @Test
    void theOrderOfRulesIsAChangeOnlyWhereItCounts() {
        var turned = rule("R3", "", "\"board\"") + rule("R1", "< 10", "\"head\"") + rule("R2", "< 50", "\"finance\"");

        assertThat(said(table("FIRST", RULES), table("FIRST", turned)))
                .containsExactly("CHANGED 1: Was rule 3 and is rule 1 now: their order counts here.");
        assertThat(said(table("UNIQUE", RULES), table("UNIQUE", turned))).containsExactly("MOVED 1:");
    }

    @Test
    void whatIsComparedAndWhatMayBeAnswered() {
        var after = table("UNIQUE", RULES)
                .replace("<text>budget</text>", "<text>budget / 1000</text>")
                .replace("label=\"Approver\"", "label=\"Role\"");

        assertThat(said(table("UNIQUE", RULES), after))
                .containsExactly(
                        "CHANGED Budget: Compares: “budget” becomes “budget / 1000”.",
                        "CHANGED Role: Label: “Approver” becomes “Role”.");
    }

    @Test
    void theStepThatAsksSaysHowManyRulesThereAre() {
        var process = process("<b:businessRuleTask id=\"Find\" name=\"Find approvers\" c:decisionRef=\"approvers\"/>");
        var before = packed(process, "approvers.dmn", table("UNIQUE", RULES));
        var after = packed(process, "approvers.dmn", table("UNIQUE", RULES + rule("R4", "-", "\"x\"")));

        assertThat(Models.said(before, after, Locale.ENGLISH).get(0))
                .isEqualTo("CHANGED Find approvers: Decision table “Who approves”: 3 rules become 4.");
    }

    private static List<String> said(String before, String after) {
        return Models.said(
                packed(process(""), "approvers.dmn", before),
                packed(process(""), "approvers.dmn", after),
                Locale.ENGLISH);
    }

    private static String table(String hitPolicy, String rules) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
                  <decision id="approvers" name="Who approves"><decisionTable id="t" hitPolicy="%s">
                    <input id="I" label="Budget"><inputExpression id="E" typeRef="long"><text>budget</text></inputExpression></input>
                    <output id="O" label="Approver" name="approver" typeRef="string"/>%s</decisionTable></decision>
                </definitions>"""
                .formatted(hitPolicy, rules);
    }

    private static String rule(String id, String input, String output) {
        return "<rule id=\"%s\"><inputEntry id=\"%s_i\"><text>%s</text></inputEntry><outputEntry id=\"%s_o\"><text>%s</text></outputEntry></rule>"
                .formatted(id, id, input.replace("<", "&lt;"), id, output);
    }
}
