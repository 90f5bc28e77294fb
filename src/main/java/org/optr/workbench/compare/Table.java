package org.optr.workbench.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The decisions of a file.
 *
 * @param items decisions, columns and rules in the order of the file
 * @param layout of the drawing of requirements
 */
record Table(List<Item> items, Object layout) {

    static final String RULE = "rule";
    static final Set<String> COLUMNS = Set.of("input", "output");
    private static final Set<String> ORDERED = Set.of("FIRST", "RULE ORDER");

    Stream<Item> rules() {
        return items.stream().filter(Table::isRule);
    }

    static boolean isRule(Item item) {
        return item.type().equals(RULE);
    }

    static boolean isColumn(Item item) {
        return COLUMNS.contains(item.type());
    }

    /** Names those that a rule or column is numbered with; empty for anything else. */
    static String row(Item item) {
        return isRule(item) || isColumn(item) ? item.type() + " of " + item.fact(Item.PARENT) : "";
    }

    /** Whether the answer depends on which rule stands first. */
    boolean isOrdered(Item rule) {
        return items.stream()
                .filter(item -> item.id().equals(rule.fact(Item.PARENT)))
                .anyMatch(decision -> ORDERED.contains(decision.fact("decisionTable@hitPolicy")));
    }
}
