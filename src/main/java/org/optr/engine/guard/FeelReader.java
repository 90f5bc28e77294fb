package org.optr.engine.guard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.optr.engine.expression.ExpressionRefused;
import org.optr.shared.RuleViolation;

/** Parses FEEL and lets only bounded expressions through. Remembers what it let through, within a limit. */
final class FeelReader {

    private static final int LENGTH = 4_000;
    private static final int NESTING = 12;
    private static final int REMEMBERED = 2_000;
    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"", Pattern.DOTALL);
    private static final Pattern HIDING = Pattern.compile("//|/\\*|`");

    private final FeelEngineApi parser = FeelEngineBuilder.forJava().build();
    private final Map<String, ParsedExpression> expressions = remembering();
    private final Map<String, ParsedExpression> unaryTests = remembering();

    /** @throws ExpressionRefused if the text is not FEEL or could cost too much */
    ParsedExpression expression(String text) {
        return read(text, expressions, parser::parseExpression);
    }

    /** @throws ExpressionRefused as {@link #expression} */
    ParsedExpression unaryTests(String text) {
        return read(text, unaryTests, parser::parseUnaryTests);
    }

    private static ParsedExpression read(
            String text, Map<String, ParsedExpression> remembered, Function<String, ParseResult> parse) {
        var known = remembered.get(text);
        if (known != null) {
            return known;
        }
        RuleViolation.require(text.length() <= LENGTH, "feel.too-long", LENGTH);
        var bare = TEXTS.matcher(text).replaceAll("");
        RuleViolation.require(!HIDING.matcher(bare).find(), "feel.comment");
        RuleViolation.require(nesting(bare) <= NESTING, "feel.too-nested", NESTING);
        var parsed = parsed(text, parse);
        FeelBounds.check(parsed.expression());
        remembered.put(text, parsed);
        return parsed;
    }

    private static ParsedExpression parsed(String text, Function<String, ParseResult> parse) {
        try {
            var result = parse.apply(text);
            if (result.isFailure()) {
                throw new ExpressionRefused("feel.not-understood", text);
            }
            return result.parsedExpression();
        } catch (StackOverflowError e) {
            throw new ExpressionRefused("feel.too-nested", NESTING);
        }
    }

    /** The parser goes back and forth over brackets inside brackets, so their depth is bounded before it sees them. */
    private static int nesting(String text) {
        var deepest = 0;
        var depth = 0;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if ("([{".indexOf(character) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(character) >= 0) {
                depth--;
            }
        }
        return deepest;
    }

    private static Map<String, ParsedExpression> remembering() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ParsedExpression> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}
