package org.optr.people.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.optr.people.CurrentPerson;
import org.optr.people.MyAccount;
import org.springframework.stereotype.Component;

/** Nobody gets anywhere with a password that somebody else gave them, but to where they choose their own. */
@Component
class PasswordGate implements VaadinServiceInitListener {

    private final CurrentPerson me;
    private final MyAccount account;

    PasswordGate(CurrentPerson me, MyAccount account) {
        this.me = me;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (me.find().isPresent()
                && !PasswordView.class.equals(event.getNavigationTarget())
                && account.mustChangePassword()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
