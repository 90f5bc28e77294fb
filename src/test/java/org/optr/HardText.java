package org.optr;

/** What a person may type anywhere, and what a database, a driver or a page easily spoils. */
public final class HardText {

    /** Han characters, signs of four bytes and signs made of several, an apostrophe, backslashes, quotes, pattern signs. */
    public static final String TEXT = "中文 👩‍🏭🎯 it's C:\\n\\ \"50%_\"";

    /** As {@link #TEXT}, for where the blanks around a text are kept. */
    public static final String WITH_BLANKS = " " + TEXT + "\n\t ";

    private HardText() {}
}
