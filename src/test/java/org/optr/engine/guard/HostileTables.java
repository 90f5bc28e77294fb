package org.optr.engine.guard;

import java.util.List;

/** Decision tables that name code, hide it, or want too much. */
public final class HostileTables {

    private static final String HIT = HostilePlaces.HIT;

    public static final List<String> ALL = List.of(
            table("doc.now()", "", "1"),
            table("doc.getClass().forName(\"org.optr.engine.guard.Hit\").now()", "", "1"),
            table("1", "", "doc.isTouched()"),
            table("1", "doc.now()", "1"),
            table(
                    "function(x) external {java: {class: \"org.optr.engine.guard.Hit\", method signature: \"now()\"}}",
                    "",
                    "1"),
            table("(function() 1)()", "", "1"),
            table("for i in 1..100000000 return i", "", "1"),
            table("count(1..100000000)", "", "1"),
            table("some i in 1..3000, j in 1..3000 satisfies i = j + 3000", "", "1"),
            table("count([1,2,3][item in [1,2,3][item > 1]])", "", "1"),
            table("9 ** 999999999", "", "1"),
            table("decimal(1, 1000000000)", "", "1"),
            table("floor(1, level)", "", "1"),
            table("{a: \"xxxxxxxx\", b: a + a, c: b + b}.c", "", "1"),
            table("matches(level, \"(a+)+$\")", "", "1"),
            table("replace(level, \"(a+)+\", \"b\")", "", "1"),
            table("random number()", "", "1"),
            table("(".repeat(50) + "1" + ")".repeat(50), "", "1"),
            table("1" + " + 1".repeat(500), "", "1"),
            table("1 +", "", "1"),
            table("\"" + "x".repeat(5_000) + "\"", "", "1"),
            table(HIT, "", "1").replace("<inputExpression", "<inputExpression expressionLanguage='juel'"),
            table("1", HIT, "1").replace("<inputEntry", "<inputEntry expressionLanguage='juel'"),
            table("1", "", HIT).replace("<outputEntry", "<outputEntry expressionLanguage='juel'"),
            table("1", "", "1").replace("<outputEntry", "<outputEntry expressionLanguage='javascript'"),
            table("1", "", "1").replace("<outputEntry", "<outputEntry expressionLanguage='feel-scala'"),
            table("1", "", HIT).replace("<definitions", "<definitions expressionLanguage='juel'"),
            table("1", "", "1").replace("<decision ", "<import namespace='n' importType='t'/><decision "),
            table("1", "", "1").replace("<decision ", "<businessKnowledgeModel id='b' name='b'/><decision "),
            table("1", "", "1").replace("<decision ", "<invocation id='v'/><decision "),
            table("1", "", "1").replace("<decision ", "<decisionService id='v'/><decision "),
            table("1", "", "1").replace("<decision ", "<itemDefinition name='v'/><decision "),
            table("1", "", "1").replace("<rule id", "<rule onclick='x' id"),
            table("1", "", "1")
                    .replace("<decision ", "<requiredDecision href='http://localhost:1/x.dmn#d'/><decision "),
            table("// x\n1", "", "1"),
            table("`a b`", "", "1"),
            table("", "", "").replace("<rule", "<rule/>".repeat(40_000) + "<rule"),
            table("1", "", "1").replace("<decision ", "<context/><decision "),
            table("1", "", "1").replace("<decision ", "<script xmlns='urn:x'>1</script><decision "),
            "<!DOCTYPE x [<!ENTITY a \"1\">]>" + table("1", "", "1"));

    static String table(String input, String cell, String output) {
        return ("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' xmlns:camunda='http://camunda.org/schema/1.0/dmn'"
                        + " id='t' name='t' namespace='n'><decision id='hostile' name='h' camunda:historyTimeToLive='P1D'>"
                        + "<decisionTable id='dt' hitPolicy='FIRST'><input id='i'><inputExpression id='ie'><text>%s</text>"
                        + "</inputExpression></input><output id='o' name='out'/><rule id='r'><inputEntry id='c'><text>%s</text>"
                        + "</inputEntry><outputEntry id='u'><text>%s</text></outputEntry></rule></decisionTable></decision></definitions>")
                .formatted(escaped(input), escaped(cell), escaped(output));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private HostileTables() {}
}
