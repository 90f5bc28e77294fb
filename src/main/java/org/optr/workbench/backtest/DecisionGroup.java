package org.optr.workbench.backtest;

/**
 * Decisions that change alike; {@code before} and {@code after} as {@link Judgement} says.
 *
 * @param table the id of the decision
 */
public record DecisionGroup(DecisionVerdict verdict, String table, String before, String after, long number) {}
