package org.optr.audit.ledger;

import java.util.SortedMap;
import java.util.stream.Collectors;

/** JSON in the one way in which RFC 8785 writes it: members in the order of their UTF-16 code units, no space, fewest escapes. */
final class CanonicalJson {

    /** @param members texts and whole numbers, in natural order */
    static String object(SortedMap<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof Integer number ? number.toString() : text(value.toString());
    }

    private static String text(String value) {
        var text = new StringBuilder(value.length() + 2).append('"');
        value.chars().forEach(sign -> append(text, (char) sign));
        return text.append('"').toString();
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
