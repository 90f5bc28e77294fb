package org.optr.verifier.cli;

import java.util.regex.Pattern;
import org.optr.verifier.Refusal;

/** Reads JSON from the left to the right. */
final class JsonScanner {

    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*+");
    private static final Pattern ESCAPE = Pattern.compile("[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}");
    private static final Pattern PLAIN =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final int DEEPEST = 100;

    private final String text;
    private int position;

    JsonScanner(String text) {
        this.text = text;
    }

    String string() {
        return unescape(stringToken());
    }

    /** Returns a value of any kind as it is written. */
    String value() {
        skipSpace();
        var start = position;
        skipValue(0);
        return text.substring(start, position);
    }

    boolean accept(char sign) {
        skipSpace();
        var isThere = position < text.length() && text.charAt(position) == sign;
        position += isThere ? 1 : 0;
        return isThere;
    }

    void expect(char sign) {
        Refusal.require(accept(sign), "json", position);
    }

    void expectEnd() {
        skipSpace();
        Refusal.require(position == text.length(), "json", position);
    }

    private void skipValue(int depth) {
        Refusal.require(depth < DEEPEST, "json.deep", DEEPEST);
        if (accept('{')) {
            skipMembers('}', depth);
        } else if (accept('[')) {
            skipMembers(']', depth);
        } else {
            skipPlain();
        }
    }

    private void skipMembers(char end, int depth) {
        if (accept(end)) {
            return;
        }
        do {
            if (end == '}') {
                stringToken();
                expect(':');
            }
            skipValue(depth + 1);
        } while (accept(','));
        expect(end);
    }

    private void skipPlain() {
        if (text.startsWith("\"", position)) {
            stringToken();
            return;
        }
        var matcher = PLAIN.matcher(text).region(position, text.length());
        Refusal.require(matcher.lookingAt(), "json", position);
        position = matcher.end();
    }

    private String stringToken() {
        expect('"');
        var start = position - 1;
        for (var sign = sign(); sign != '"'; sign = sign()) {
            Refusal.require(sign >= ' ', "json", position);
            if (sign == '\\') {
                var escape = ESCAPE.matcher(text).region(position, text.length());
                Refusal.require(escape.lookingAt(), "json", position);
                position = escape.end();
            }
        }
        return text.substring(start, position);
    }

    private char sign() {
        Refusal.require(position < text.length(), "json", position);
        return text.charAt(position++);
    }

    private void skipSpace() {
        var matcher = SPACE.matcher(text).region(position, text.length());
        position = matcher.lookingAt() ? matcher.end() : position;
    }

    private static String unescape(String token) {
        var text = new StringBuilder();
        var at = 1;
        while (at < token.length() - 1) {
            if (token.charAt(at) != '\\') {
                text.append(token.charAt(at));
                at++;
            } else if (token.charAt(at + 1) == 'u') {
                text.append((char) Integer.parseInt(token.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                text.append(plain(token.charAt(at + 1)));
                at += 2;
            }
        }
        return text.toString();
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
