package org.optr.audit.export;

/** Text for spreadsheets: whatever would be taken for a formula gets an apostrophe in front, which shows it as text. */
final class SafeText {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    static String of(String text) {
        var clean = text.replace("\0", "");
        return clean.isEmpty() || FORMULA.indexOf(clean.charAt(0)) < 0 ? clean : "'" + clean;
    }

    private SafeText() {}
}
