package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.optr.engine.DecisionTrials;
import org.optr.shared.RuleViolation;

class GuardedTrialsTest {

    private static final Instant DAY = Instant.parse("2027-03-01T12:00:00Z");

    private final DecisionTrials trials = new GuardedTrials(new ModelCheck(Set.of()), Clock.systemUTC());

    private static String file(String decisions) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="n">%s</definitions>
                """
                .formatted(decisions);
    }

    private static String table(String id, String requires, String input, String... rules) {
        var rows = new StringBuilder();
        for (var rule = 0; rule < rules.length; rule += 2) {
            rows.append(
                    """
                    <rule id="%1$s%2$d"><inputEntry id="%1$si%2$d"><text>%3$s</text></inputEntry>
                    <outputEntry id="%1$so%2$d"><text>%4$s</text></outputEntry></rule>
                    """
                            .formatted(id, rule, rules[rule], rules[rule + 1]));
        }
        return """
                <decision id="%1$s" name="%1$s">%2$s<decisionTable id="%1$sTable" hitPolicy="UNIQUE">
                <input id="%1$sIn"><inputExpression id="%1$sExpression"><text>%3$s</text></inputExpression></input>
                <output id="%1$sOut" name="%1$sAnswer"/>%4$s</decisionTable></decision>
                """
                .formatted(id, requires, input, rows);
    }

    @Test
    void aDecisionReadsWhatItsRequirementsReadButNotWhatTheyTellIt() {
        var trial = trials.of(file(table("risk", "", "amount", "&gt; 10", "\"high\"", "&lt;= limit", "\"low\"")
                + table(
                        "days",
                        "<informationRequirement id=\"r\"><requiredDecision href=\"#risk\"/></informationRequirement>",
                        "riskAnswer",
                        "\"high\"",
                        "5",
                        "\"low\"",
                        "if some x in holidays satisfies x = 1 then 3 else 2")));

        assertThat(trial.tables()).containsExactlyInAnyOrder("risk", "days");
        assertThat(trial.reads("risk")).containsExactlyInAnyOrder("amount", "limit");
        assertThat(trial.reads("days")).containsExactlyInAnyOrder("amount", "limit", "holidays");
        assertThat(trial.decide("days", Map.of("amount", 20L, "limit", 1L, "holidays", ""), DAY)
                        .outcome())
                .containsExactly(Map.of("daysAnswer", 5L));
    }

    @Test
    void todayIsTheDayOfTheDecision() {
        var trial = trials.of(file(table(
                "late", "", "today()", "date(\"2027-03-01\")", "\"then\"", "&gt; date(\"2027-03-01\")", "\"now\"")));

        assertThat(trial.decide("late", Map.of(), DAY).outcome()).containsExactly(Map.of("lateAnswer", "then"));
    }

    @Test
    void theRulesThatAppliedAreNamed() {
        var trial = trials.of(file(table("risk", "", "amount", "&gt; 10", "\"high\"", "&lt;= 10", "\"low\"")));

        assertThat(trial.decide("risk", Map.of("amount", 3L), DAY).rules()).isEqualTo(List.of("risk2"));
    }

    @Test
    void whatTheEngineWouldRefuseIsNotEvaluated() {
        var script = table("risk", "", "amount", "&gt; 10", "\"high\"")
                .replace("<inputExpression ", "<inputExpression expressionLanguage=\"javascript\" ");

        assertThatThrownBy(() -> trials.of(file(script))).isInstanceOf(RuleViolation.class);
    }
}
