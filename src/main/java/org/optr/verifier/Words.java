package org.optr.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** Sentences in the language of the person. What comes from files is made harmless for a terminal and kept short. */
public final class Words {

    private static final int LONGEST = 200;

    private final ResourceBundle bundle;

    public Words(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "org.optr.verifier.words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Returns standard output in the encoding of the terminal; UTF-8 where there is none. */
    public static PrintStream terminal() {
        var charset = Optional.ofNullable(System.console()).map(console -> console.charset());
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset.orElse(UTF_8));
    }

    public String say(String key, Object... arguments) {
        return format(key, Stream.of(arguments).map(Words::harmless).toList());
    }

    public String of(Refusal refusal) {
        var arguments = refusal.arguments().stream().map(Words::harmless);
        return format(
                refusal.key(),
                Stream.concat(arguments, refusal.reason().map(this::of).stream())
                        .toList());
    }

    private String format(String key, List<String> arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments.toArray());
    }

    /** Returns the text without anything that moves a cursor, hides or turns round what is printed. */
    public static String harmless(Object value) {
        var text = String.valueOf(value);
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(sign -> {
            if (isVisible(sign)) {
                shown.appendCodePoint(sign);
            } else {
                shown.append("\\u{%x}".formatted(sign));
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
