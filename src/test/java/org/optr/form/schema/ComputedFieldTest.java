package org.optr.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.optr.form.schema.FormSchemaTest.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.engine.guard.GuardedFeel;
import org.optr.form.schema.Occurrence.Place;

class ComputedFieldTest {

    private static final String PIECES = "{'type':'number','id':'Pieces','key':'pieces'},";
    private static final String TOTAL =
            "{'type':'expression','id':'Total','key':'total','expression':'=pieces * price','computeOn':'%s'}";

    private final FormEvaluation evaluation = new FormEvaluation(GuardedFeel.bounded(), Clock.systemUTC());
    private final Map<String, Object> facts = new HashMap<>(Map.of("price", 5));

    private Map<String, Object> accept(String components, Map<String, Object> submitted) {
        return evaluation.accept(form(components), facts, submitted);
    }

    private Object seen(String components, String id, Map<String, Object> values) {
        return evaluation
                .state(form(components), facts, Plain.map(values))
                .at(new Place(id, List.of()))
                .value();
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    void theServerComputesWhateverWasSent() {
        assertThat(accept(PIECES + TOTAL.formatted("change"), Map.of("pieces", 3, "total", 1)))
                .containsEntry("total", number(15));
        assertThat(accept(PIECES + TOTAL.formatted("presubmit"), Map.of("pieces", 3, "total", 1)))
                .containsEntry("total", number(15));
    }

    @Test
    void aFieldComputedBeforeItIsSentKeepsItsFactUntilThen() {
        assertThat(seen(PIECES + TOTAL.formatted("change"), "Total", Map.of("pieces", 2)))
                .isEqualTo(number(10));
        assertThat(seen(PIECES + TOTAL.formatted("presubmit"), "Total", Map.of("pieces", 2)))
                .isNull();
    }

    @Test
    void computedValuesAreMadeOfOthersWhereverTheyStand() {
        var components =
                """
                {'type':'expression','key':'gross','expression':'=net + tax'},
                {'type':'expression','key':'tax','expression':'=net * 0.2'},
                {'type':'expression','key':'net','expression':'=pieces * price'},
                """
                        + PIECES
                        + "{'type':'textfield','id':'Why','key':'why','conditional':{'hide':'=gross < 100'},'validate':{'required':true}}";

        assertThat(accept(components, Map.of("pieces", 3)))
                .contains(entry("net", number(15)), entry("tax", number(3)), entry("gross", number(18)))
                .doesNotContainKey("why");
    }

    @Test
    void whatIsHiddenIsNeitherSentNorUsed() {
        var hidden =
                """
                {'type':'number','key':'pieces','conditional':{'hide':'=price = 5'}},
                {'type':'expression','key':'known','expression':'=pieces != null'},
                {'type':'expression','key':'secret','expression':'=1','conditional':{'hide':'=true'}},
                {'type':'expression','key':'blind','expression':'=secret = null'}""";

        assertThat(accept(hidden, Map.of("pieces", 3)))
                .contains(entry("known", false), entry("blind", true))
                .doesNotContainKeys("pieces", "secret");
    }

    @Test
    void aFieldThatIsSwitchedOffIsNotSent() {
        assertThat(accept("{'type':'expression','key':'sum','expression':'=1 + 1','disabled':true}", Map.of()))
                .isEmpty();
    }

    @Test
    void everyRowHasItsOwnValueAndTheFormTheirSum() {
        var components =
                """
                {'type':'expression','key':'sum','expression':'=sum(lines.amount)'},
                {'type':'dynamiclist','path':'lines','components':[{'type':'number','key':'pieces'},
                 {'type':'expression','key':'amount','expression':'=this.pieces * price'}]}""";

        var accepted = accept(components, Map.of("lines", List.of(Map.of("pieces", 1), Map.of("pieces", 2))));

        assertThat(accepted).containsEntry("sum", number(15));
        assertThat((List<?>) accepted.get("lines")).last().isEqualTo(Map.of("pieces", number(2), "amount", number(10)));
    }

    @Test
    void datesAreSentAsText() {
        assertThat(accept("{'type':'expression','key':'day','expression':'=date(2027, 2, 18)'}", Map.of()))
                .containsEntry("day", "2027-02-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'expression','key':'a','expression':'=a + 1'}",
                "{'type':'expression','key':'a','expression':'=b + 1'},{'type':'expression','key':'b','expression':'=a * 2'}",
                "{'type':'group','path':'g','components':[{'type':'expression','key':'a','expression':'=count(g . a)'}]}",
                "{'type':'dynamiclist','path':'l','components':[{'type':'expression','key':'a','expression':'=sum(l.a)'}]}",
                "{'type':'dynamiclist','path':'l','components':[{'type':'expression','key':'a','expression':'=this.a'}]}",
                "{'type':'number','key':'n','conditional':{'hide':'=a > 1'}},{'type':'expression','key':'a','expression':'=n'}",
                "{'type':'group','conditional':{'hide':'=a > 1'},'components':[{'type':'number','key':'n'}]},"
                        + "{'type':'expression','key':'a','expression':'=n'}"
            })
    void whatIsComputedOfItselfIsRefused(String components) {
        assertThatThrownBy(() -> form(components)).hasMessageContaining("form.problem.circle[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'expression','key':'sum','expression':'=sum(lines.amount)'}",
                "{'type':'expression','key':'a','expression':'=\\\"a\\\" + order.a'}",
                "{'type':'expression','key':'a','expression':'=b','conditional':{'hide':'=a = 1'}}"
            })
    void theSameWordIsNotTheSameField(String components) {
        assertThat(form(components).components()).hasSize(1);
    }

    @Test
    void aChainHasAnEnd() {
        assertThat(form(chain(10)).components()).hasSize(10);
        assertThatThrownBy(() -> form(chain(11))).hasMessageContaining("form.problem.circle[f0, 10]");
    }

    @Test
    void tooManyAreRefused() {
        var many = "{'type':'expression','key':'a','expression':'=1'},".repeat(200);

        assertThatThrownBy(() -> form(many + "{'type':'separator'}"))
                .hasMessageContaining("form.problem.too-many-expressions[100]");
    }

    /** Each text would be thirty times as long as the one before. */
    @Test
    void aTextThatGrowsAndGrowsIsNothing() {
        var growing = new StringBuilder("{'type':'textfield','key':'f0'}");
        for (int i = 1; i < 10; i++) {
            var before = "f" + (i - 1);
            growing.append(",{'type':'expression','key':'f%d','expression':'=%s'}"
                    .formatted(i, before + (" + " + before).repeat(29)));
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(accept(growing.toString(), Map.of("f0", "0123456789")))
                        .contains(entry("f1", "0123456789".repeat(30)), entry("f2", null), entry("f9", null)));
    }

    private static String chain(int length) {
        var chain = new StringBuilder();
        for (int i = 0; i < length - 1; i++) {
            chain.append("{'type':'expression','key':'f%d','expression':'=f%d'},".formatted(i, i + 1));
        }
        return chain + "{'type':'expression','key':'f%d','expression':'=1'}".formatted(length - 1);
    }
}
