package org.optr.ui;

/** The six meanings of colour. Each has an icon, so that no meaning rests on colour alone. */
public enum Look {
    DRAFT("draft", Lucide.CIRCLE_DASHED),
    APPROVAL("approval", Lucide.HOURGLASS),
    ON_TRACK("ontrack", Lucide.TRENDING_UP),
    AT_RISK("atrisk", Lucide.TRIANGLE_ALERT),
    OFF_TRACK("offtrack", Lucide.CIRCLE_X),
    DONE("done", Lucide.CIRCLE_CHECK);

    private final String token;
    private final Lucide icon;

    Look(String token, Lucide icon) {
        this.token = token;
        this.icon = icon;
    }

    /** The class name that colours an element with the tokens {@code --optr-<look>-*}. */
    public String className() {
        return "status-" + token;
    }

    public Lucide icon() {
        return icon;
    }
}
