package org.optr.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import org.optr.ui.Languages;

/** What a person reads when the session ended or the page cannot go on. */
final class SessionWords {

    static SystemMessages in(SystemMessagesInfo info) {
        var language = Languages.shownFor(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(language, "session.expired"));
        messages.setSessionExpiredMessage(I18NProvider.translate(language, "session.expired.help"));
        messages.setInternalErrorCaption(I18NProvider.translate(language, "session.broken"));
        messages.setInternalErrorMessage(I18NProvider.translate(language, "session.broken.help"));
        messages.setCookiesDisabledCaption(I18NProvider.translate(language, "session.cookies"));
        messages.setCookiesDisabledMessage(I18NProvider.translate(language, "session.cookies.help"));
        return messages;
    }

    private SessionWords() {}
}
