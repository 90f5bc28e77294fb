package org.optr.workbench.backtest;

/**
 * What became of one decision, in words that a person reads.
 *
 * @param before what the table said
 * @param after what the changed table says; of one that fails, a key that says why; of one that cannot be tested, the names
 *     of what nobody knew
 */
record Judgement(
        DecisionVerdict verdict, String inputs, String before, String after, String rulesBefore, String rulesAfter) {}
