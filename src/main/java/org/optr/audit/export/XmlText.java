package org.optr.audit.export;

/** Text as XML 1.0 can hold it: what it cannot becomes the sign for that. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    static String of(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed)
                ? text
                : text.codePoints()
                        .map(sign -> isAllowed(sign) ? sign : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= ' ' && sign < Character.MIN_SURROGATE)
                || (sign > Character.MAX_SURROGATE && sign < 0xFFFE)
                || sign > 0xFFFF;
    }

    private XmlText() {}
}
