package org.optr.engine.expression;

import java.util.List;
import java.util.function.IntPredicate;
import org.optr.engine.expression.Token.Kind;

/** Cuts the text of an expression into tokens, one at a time. */
final class Lexer {

    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "?", ":", "+", "-", "*", "/", "(", ")", ",", ".", "}");

    private final String text;

    Lexer(String text) {
        this.text = text;
    }

    Token at(int position) {
        var start = end(
                position, character -> character == ' ' || character == '\n' || character == '\t' || character == '\r');
        if (start == text.length()) {
            throw new ExpressionRefused("expression.unfinished");
        }
        var first = text.charAt(start);
        if (isLetter(first)) {
            return token(Kind.NAME, start, end(start, character -> isLetter(character) || isDigit(character)));
        }
        if (isDigit(first)) {
            return token(Kind.NUMBER, start, end(start, character -> isDigit(character) || character == '.'));
        }
        if (first == '\'' || first == '"') {
            return quoted(start, first);
        }
        return SYMBOLS.stream()
                .filter(symbol -> text.startsWith(symbol, start))
                .findFirst()
                .map(symbol -> token(Kind.SYMBOL, start, start + symbol.length()))
                .orElseThrow(() -> new ExpressionRefused("expression.unexpected", String.valueOf(first), start + 1));
    }

    private Token quoted(int start, char quote) {
        var end = text.indexOf(quote, start + 1);
        if (end < 0) {
            throw new ExpressionRefused("expression.unfinished");
        }
        var content = text.substring(start + 1, end);
        if (content.indexOf('\\') >= 0 || content.contains("${") || content.contains("#{")) {
            throw new ExpressionRefused("expression.text-with-escape", content);
        }
        return new Token(Kind.TEXT, content, start, end + 1);
    }

    private Token token(Kind kind, int start, int end) {
        return new Token(kind, text.substring(start, end), start, end);
    }

    private int end(int start, IntPredicate belongs) {
        var end = start;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
