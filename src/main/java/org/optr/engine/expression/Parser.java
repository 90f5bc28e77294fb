package org.optr.engine.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.expression.Token.Kind;

/** Recursive descent over one text, one method for each level of binding; depth and size are bounded. */
final class Parser {

    private static final Set<String> RESERVED =
            Set.of("execution", "caseExecution", "task", "externalTask", "authenticatedUserId", "decisionResult");

    private final String text;
    private final Lexer lexer;
    private final Set<String> variables = new LinkedHashSet<>();
    private boolean readsDecision;
    private Token next = new Token(Kind.SYMBOL, "", 0, 0);
    private int depth;
    private int nodes;

    Parser(String text) {
        this.text = text;
        this.lexer = new Lexer(text);
    }

    /** Parses text with any number of embedded expressions. */
    ModelExpression parse() {
        var parts = new ArrayList<Node>();
        var position = 0;
        for (var open = text.indexOf("${"); open >= 0; open = text.indexOf("${", position)) {
            addText(parts, position, open);
            parts.add(embedded(open + 2));
            position = next.end();
        }
        addText(parts, position, text.length());
        var root = parts.size() == 1 ? parts.get(0) : new Node.Joined(List.copyOf(parts));
        return new ModelExpression(text, root, variables, readsDecision);
    }

    private void addText(List<Node> parts, int start, int end) {
        var part = text.substring(start, end);
        if (part.contains("#{") || part.endsWith("\\")) {
            throw new ExpressionRefused("expression.text-with-escape", part);
        }
        if (!part.isEmpty()) {
            parts.add(counted(new Node.Literal(part)));
        }
    }

    private Node embedded(int start) {
        next = lexer.at(start);
        var node = choice();
        if (!next.is("}")) {
            throw unexpected();
        }
        return node;
    }

    private Node choice() {
        if (++depth > Limits.DEPTH) {
            throw new ExpressionRefused("expression.too-deep", Limits.DEPTH);
        }
        var node = or();
        if (takes("?")) {
            var then = choice();
            expect(":");
            node = counted(new Node.Choice(node, then, choice()));
        }
        depth--;
        return node;
    }

    private Node or() {
        var node = and();
        while (takes("||")) {
            node = counted(new Node.Or(node, and()));
        }
        return node;
    }

    private Node and() {
        var node = binary(0);
        while (takes("&&")) {
            node = counted(new Node.And(node, binary(0)));
        }
        return node;
    }

    private Node binary(int level) {
        if (level == Operator.PRECEDENCE.size()) {
            return unary();
        }
        var node = binary(level + 1);
        for (var found = operator(level); found.isPresent(); found = operator(level)) {
            advance();
            node = counted(new Node.Binary(found.get(), node, binary(level + 1)));
        }
        return node;
    }

    private Optional<Operator> operator(int level) {
        return next.kind() == Kind.SYMBOL
                ? Operator.of(next.text()).filter(Operator.PRECEDENCE.get(level)::contains)
                : Optional.empty();
    }

    private Node unary() {
        if (++depth > Limits.DEPTH) {
            throw new ExpressionRefused("expression.too-deep", Limits.DEPTH);
        }
        var node = takes("!")
                ? counted(new Node.Not(unary()))
                : takes("-")
                        ? counted(new Node.Binary(Operator.MINUS, new Node.Literal(0L), unary()))
                        : takesName("empty") ? counted(new Node.Empty(unary())) : primary();
        depth--;
        return node;
    }

    private Node primary() {
        var token = next;
        advance();
        return switch (token.kind()) {
            case TEXT -> counted(new Node.Literal(token.text()));
            case NUMBER -> counted(new Node.Literal(number(token.text())));
            case NAME -> named(token);
            case SYMBOL -> {
                if (!token.is("(")) {
                    next = token;
                    throw unexpected();
                }
                var inner = choice();
                expect(")");
                yield inner;
            }
        };
    }

    private Node named(Token token) {
        var name = token.text();
        if (next.is("(")) {
            return call(name);
        }
        if (next.is(".")) {
            return decisionOutput(name);
        }
        return switch (name) {
            case "true" -> counted(new Node.Literal(true));
            case "false" -> counted(new Node.Literal(false));
            case "null" -> counted(new Node.Literal(null));
            default -> variable(name);
        };
    }

    private Node variable(String name) {
        if (RESERVED.contains(name) || Builtin.named(name).isPresent()) {
            throw new ExpressionRefused("expression.name-reserved", name);
        }
        variables.add(name);
        return counted(new Node.Variable(name));
    }

    private Node decisionOutput(String name) {
        advance();
        if (!name.equals("decisionResult") || next.kind() != Kind.NAME) {
            throw new ExpressionRefused("expression.property", name);
        }
        var output = next.text();
        advance();
        if (next.is("(") || next.is(".")) {
            throw new ExpressionRefused("expression.property", output);
        }
        readsDecision = true;
        return counted(new Node.DecisionOutput(output));
    }

    private Node call(String name) {
        var function =
                Builtin.named(name).orElseThrow(() -> new ExpressionRefused("expression.function-unknown", name));
        var arguments = new ArrayList<Node>();
        advance();
        if (!next.is(")")) {
            do {
                arguments.add(choice());
            } while (takes(","));
        }
        expect(")");
        if (arguments.size() != function.arity()) {
            throw new ExpressionRefused("expression.function-arguments", name, function.arity());
        }
        return counted(new Node.Call(function, List.copyOf(arguments)));
    }

    private static Object number(String digits) {
        if (!digits.matches("\\d{1,%1$d}(\\.\\d{1,%1$d})?".formatted(Limits.DIGITS))) {
            throw new ExpressionRefused("expression.number-malformed", digits, Limits.DIGITS);
        }
        return digits.contains(".") ? (Object) Double.valueOf(digits) : Long.valueOf(digits);
    }

    private Node counted(Node node) {
        if (++nodes > Limits.NODES) {
            throw new ExpressionRefused("expression.too-many-parts", Limits.NODES);
        }
        return node;
    }

    private boolean takes(String symbol) {
        var found = next.is(symbol);
        if (found) {
            advance();
        }
        return found;
    }

    private boolean takesName(String name) {
        var found = next.isName(name);
        if (found) {
            advance();
        }
        return found;
    }

    private void expect(String symbol) {
        if (!takes(symbol)) {
            throw unexpected();
        }
    }

    private void advance() {
        next = lexer.at(next.end());
    }

    private ExpressionRefused unexpected() {
        return new ExpressionRefused("expression.unexpected", next.text(), next.start() + 1);
    }
}
