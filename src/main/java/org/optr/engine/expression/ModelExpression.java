package org.optr.engine.expression;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text of a model as the language reads it: plain, one expression, or text with expressions embedded. */
public final class ModelExpression {

    private final String text;
    private final Node root;
    private final Set<String> variables;
    private final boolean readsDecision;

    ModelExpression(String text, Node root, Set<String> variables, boolean readsDecision) {
        this.text = text;
        this.root = root;
        this.variables = Set.copyOf(variables);
        this.readsDecision = readsDecision;
    }

    /** @throws ExpressionRefused if the text holds an expression that is not of the language */
    public static ModelExpression parse(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return new ModelExpression(text, new Node.Literal(text), Set.of(), false);
        }
        if (text.length() > Limits.TEXT) {
            throw new ExpressionRefused("expression.too-long", Limits.TEXT);
        }
        return new Parser(text).parse();
    }

    /**
     * Returns Boolean, Long, Double, String, Instant or List; null where there is none.
     *
     * @throws ExpressionRefused if the values do not fit the operators
     */
    public @Nullable Object value(Scope scope, Functions functions) {
        return root.value(scope, functions);
    }

    public String text() {
        return text;
    }

    public boolean isPlainText() {
        return !text.contains("${");
    }

    /** Returns the name if the whole text is {@code ${name}}, otherwise null. */
    public @Nullable String singleName() {
        return root instanceof Node.Variable variable ? variable.name() : null;
    }

    public Set<String> variables() {
        return variables;
    }

    public boolean readsDecision() {
        return readsDecision;
    }
}
