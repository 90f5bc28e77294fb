package org.optr.audit.ledger;

import java.util.SortedMap;

/** JSON in the one way in which RFC 8785 writes it: members in the order of their UTF-16 code units, no space, fewest escapes. */
final class CanonicalJson {

    private static final int TYPICAL_LENGTH = 512;

    /** @param members texts and whole numbers, in natural order */
    static String object(SortedMap<String, Object> members) {
        var text = new StringBuilder(TYPICAL_LENGTH).append('{');
        members.forEach((name, value) -> {
            if (text.length() > 1) {
                text.append(',');
            }
            append(text, name);
            text.append(':');
            if (value instanceof Integer number) {
                text.append(number.intValue());
            } else {
                append(text, value.toString());
            }
        });
        return text.append('}').toString();
    }

    private static void append(StringBuilder text, String value) {
        text.append('"');
        for (var place = 0; place < value.length(); place++) {
            append(text, value.charAt(place));
        }
        text.append('"');
    }

    private static void append(StringBuilder text, char sign) {
        switch (sign) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (sign < ' ') {
                    text.append("\\u%04x".formatted((int) sign));
                } else {
                    text.append(sign);
                }
            }
        }
    }

    private CanonicalJson() {}
}
