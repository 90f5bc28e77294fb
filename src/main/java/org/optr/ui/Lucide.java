package org.optr.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of OPTR, drawn by Lucide but for the mark of OPTR itself; each constant is a file of {@code src/main/frontend/icons}. */
public enum Lucide {
    ALARM_CLOCK,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_RIGHT_LEFT,
    ARROW_UP,
    CALENDAR,
    CALENDAR_DAYS,
    CHART_GANTT,
    CHECK,
    CHEVRONS_UP,
    CHEVRONS_UP_DOWN,
    CHEVRON_DOWN,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_X,
    CLIPBOARD_CHECK,
    CLOCK,
    CLOCK_ALERT,
    COLUMNS_2,
    COPY,
    ELLIPSIS,
    FLASK_CONICAL,
    GIT_FORK,
    GIT_PULL_REQUEST_ARROW,
    HAND,
    HISTORY,
    HOURGLASS,
    HOUSE,
    INBOX,
    INDENT_DECREASE,
    INDENT_INCREASE,
    LANGUAGES,
    LINK,
    LIST_CHECKS,
    LOCK,
    LOG_OUT,
    MAP_PIN,
    MAXIMIZE,
    MENU,
    MESSAGE_SQUARE,
    MINUS,
    MOON,
    OPTR,
    PAUSE,
    PENCIL,
    PENCIL_LINE,
    PLAY,
    PLUS,
    REDO_2,
    REPEAT,
    SEARCH,
    SEND,
    SETTINGS_2,
    SHIELD_CHECK,
    SKIP_BACK,
    SKIP_FORWARD,
    STAMP,
    STEP_BACK,
    STEP_FORWARD,
    TABLE_2,
    TARGET,
    TEXT_CURSOR_INPUT,
    TRASH_2,
    TRENDING_UP,
    TRIANGLE_ALERT,
    UNDO_2,
    USER,
    USERS,
    USER_PLUS,
    WORKFLOW,
    X;

    /** Returns a decorative icon of 16 px; whatever holds it says its meaning in words. */
    public SvgIcon create() {
        return new LucideIcon(iconName());
    }

    public SvgIcon create(int pixels) {
        var icon = create();
        icon.setSize(pixels + "px");
        return icon;
    }

    /** Returns the name under which a template of the browser draws it. */
    public String iconName() {
        return "lucide:" + file();
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
