package org.optr.engine.guard;

import static org.optr.shared.RuleViolation.require;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;

/**
 * Walks a parsed FEEL expression and refuses by default: what could run code, and what could cost time or memory out of
 * proportion to its length. A {@code for}, a list of a range and a product of lists are built in one step, which no time
 * limit interrupts.
 */
final class FeelBounds {

    private static final int DEPTH = 40;
    private static final int NODES = 400;
    private static final int LARGEST_SCALE = 20;

    private static final Set<String> KINDS = words(
            """
            ConstNull ConstInputValue ConstNumber ConstBool ConstString ConstDate ConstLocalTime ConstTime ZonedTime
            ConstLocalDateTime ConstDateTime ConstYearMonthDuration ConstDayTimeDuration ConstList ConstContext ConstRange
            OpenConstRangeBoundary ClosedConstRangeBoundary InputLessThan InputLessOrEqual InputGreaterThan
            InputGreaterOrEqual InputEqualTo InputInRange AtLeastOne UnaryTestExpression Not Ref PathExpression Addition
            Subtraction Multiplication Division ArithmeticNegation Equal LessThan LessOrEqual GreaterThan GreaterOrEqual If
            Disjunction Conjunction In InstanceOf SomeItem EveryItem Filter FunctionInvocation PositionalFunctionParameters
            NamedFunctionParameters Tuple2 Some None
            """);

    private static final Set<String> FUNCTIONS = words(
            """
            not and or all any is_defined get_or_else get_value get_entries
            string string_length substring substring_before substring_after upper_case lower_case trim contains starts_with
            ends_with is_blank string_join
            list_contains count min max sum mean median append concatenate distinct_values index_of reverse sublist sort
            union flatten is_empty
            abs modulo sqrt odd even decimal floor ceiling round_up round_down round_half_up round_half_down
            date time date_and_time duration years_and_months_duration now today day_of_year day_of_week week_of_year
            month_of_year last_day_of_month before after
            """);

    private static final Set<String> ROUNDING =
            words("decimal floor ceiling round_up round_down round_half_up round_half_down");

    private final Set<String> names = new HashSet<>();
    private final Set<String> entries = new HashSet<>();
    private int nodes;
    private int iterations;

    private FeelBounds() {}

    /** @throws org.optr.shared.RuleViolation that says which bound is broken */
    static void check(Exp expression) {
        var bounds = new FeelBounds();
        bounds.visit(expression, 0);
        bounds.names.retainAll(bounds.entries);
        require(bounds.names.isEmpty(), "feel.entry-reused", bounds.names);
    }

    private void visit(Object part, int depth) {
        if (part instanceof Iterable<?> parts) {
            visitAll(parts.iterator(), depth);
        } else if (part instanceof Product node) {
            require(++nodes <= NODES, "feel.too-many-parts", NODES);
            require(depth < DEPTH, "feel.too-nested", DEPTH);
            require(KINDS.contains(node.productPrefix()), "feel.kind-refused", node.productPrefix());
            inspect(node);
            visitAll(node.productIterator(), depth + 1);
        }
    }

    private void visitAll(Iterator<?> parts, int depth) {
        while (parts.hasNext()) {
            visit(parts.next(), depth);
        }
    }

    private void inspect(Product node) {
        switch (node.productPrefix()) {
            case "Filter", "SomeItem", "EveryItem" -> countIterations(node);
            case "FunctionInvocation" -> inspect((FunctionInvocation) node);
            case "Ref" -> names.add(((Ref) node).names().head());
            case "ConstContext" -> ((ConstContext) node).entries().foreach(entry -> entries.add(entry._1()));
            default -> {}
        }
    }

    private void countIterations(Product loop) {
        iterations += loop.productElement(0) instanceof Iterable<?> iterators ? iterators.size() : 1;
        require(iterations <= 1, "feel.too-many-iterations");
    }

    /** A scale as large as the data says would fill the memory with digits. */
    private static void inspect(FunctionInvocation call) {
        var name = call.function();
        require(FUNCTIONS.contains(name.replace(' ', '_')), "feel.function-refused", name);
        if (ROUNDING.contains(name.replace(' ', '_'))) {
            require(
                    call.params() instanceof PositionalFunctionParameters given && bounded(given),
                    "feel.scale-refused",
                    name);
        }
    }

    private static boolean bounded(PositionalFunctionParameters given) {
        var parameters = given.params();
        return parameters.size() < 2
                || (parameters.apply(1) instanceof ConstNumber scale
                        && scale.value().toDouble() <= LARGEST_SCALE);
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\s+").splitAsStream(text.strip()).collect(Collectors.toUnmodifiableSet());
    }
}
