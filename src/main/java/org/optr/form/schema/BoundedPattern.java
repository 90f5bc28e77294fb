package org.optr.form.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Compiles the pattern of a form. It takes linear time whatever the text: what RE2 does not know, looking around and back
 * references, is refused. RE2/J writes repetitions out, so that a few inside each other would fill the memory; the size
 * is counted before it does.
 */
final class BoundedPattern {

    private static final int LENGTH = 500;
    private static final int NESTING = 20;
    private static final int SIZE = 5_000;
    private static final java.util.regex.Pattern REPEATED =
            java.util.regex.Pattern.compile("\\{(\\d{1,6})(?:,(\\d{0,6}))?}");

    private final String text;
    private final Deque<Size> around = new ArrayDeque<>();
    private Size here = new Size();

    private BoundedPattern(String text) {
        this.text = text;
    }

    /** The parts of a group so far; what follows may repeat the last of them. */
    private static final class Size {

        private long before;
        private long last;

        void add(long part) {
            before += last;
            last = part;
        }

        void repeat(long times) {
            last = Math.min(last * Math.max(times, 1), SIZE + 1L);
        }

        long sum() {
            return before + last;
        }
    }

    /** @throws PatternSyntaxException if it is no pattern, or too large */
    static Pattern compile(String text) {
        require(text.length() <= LENGTH, "longer than %d characters".formatted(LENGTH));
        require(new BoundedPattern(text).size() <= SIZE, "it repeats too much");
        return Pattern.compile(text);
    }

    private static void require(boolean rule, String problem) {
        if (!rule) {
            throw new PatternSyntaxException(problem);
        }
    }

    private long size() {
        var at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        while (!around.isEmpty()) {
            close();
        }
        return here.sum();
    }

    /** Counts what begins at a place and returns where it ends. */
    private int next(int at) {
        switch (text.charAt(at)) {
            case '\\' -> {
                here.add(1);
                return at + 2;
            }
            case '[' -> {
                here.add(1);
                return endOfClass(at);
            }
            case '(' -> {
                around.push(here);
                here = new Size();
                require(around.size() <= NESTING, "nested deeper than %d groups".formatted(NESTING));
            }
            case ')' -> close();
            case '{' -> {
                return repeat(at);
            }
            default -> here.add(1);
        }
        return at + 1;
    }

    private void close() {
        var inside = here.sum();
        here = around.isEmpty() ? new Size() : around.pop();
        here.add(inside);
    }

    private int repeat(int at) {
        var repeated = REPEATED.matcher(text).region(at, text.length());
        if (!repeated.lookingAt()) {
            here.add(1);
            return at + 1;
        }
        var most = repeated.group(2) == null || repeated.group(2).isEmpty() ? repeated.group(1) : repeated.group(2);
        here.repeat(Long.parseLong(most));
        return repeated.end();
    }

    private int endOfClass(int open) {
        for (int at = open + 2; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == ']') {
                return at + 1;
            }
        }
        return text.length();
    }
}
