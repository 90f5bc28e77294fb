package org.optr.workbench.check;

import org.optr.form.schema.FormComponent;
import org.optr.form.schema.FormComponent.Frame;
import org.optr.form.schema.FormComponent.HtmlBlock;
import org.optr.form.schema.FormComponent.Picture;
import org.optr.form.schema.FormComponent.PushButton;
import org.optr.form.schema.FormComponent.PushButton.Action;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FramePermission;
import org.optr.form.schema.SafeHtml;
import org.optr.form.schema.WebAddress;

/** What a form shows beside its fields is shown, to everybody, and does what people expect. */
final class ContentsOfForms implements Rule {

    @Override
    public String name() {
        return "form-contents";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.forms().forEach((file, form) -> form.all()
                .forEach(component ->
                        check(new Place(file, component.basics().id()), component, form, reading, report)));
    }

    private static void check(Place place, FormComponent component, FormSchema form, Reading reading, Report report) {
        if (component instanceof Frame frame) {
            checkHost(place, frame.url(), reading, report);
            checkFrame(place, frame, report);
        } else if (component instanceof Picture picture) {
            checkHost(place, picture.source(), reading, report);
            if (picture.alternative().isEmpty()) {
                report.warning(place, "check.picture-undescribed");
            }
        } else if (component instanceof HtmlBlock block) {
            var leftOut = SafeHtml.leftOut(block);
            if (!leftOut.isEmpty()) {
                report.warning(place, "check.html-left-out", String.join(", ", leftOut));
            }
        } else if (component instanceof PushButton button) {
            checkButton(place, button, form, report);
        }
    }

    private static void checkHost(Place place, String address, Reading reading, Report report) {
        if (address.isBlank()) {
            report.warning(place, "check.outside-empty");
        }
        WebAddress.beginning(address)
                .filter(outside ->
                        !outside.isAtUsualPort() || !reading.enterprise().showsHost(outside.host()))
                .ifPresent(outside -> report.warning(
                        place, "check.host-not-allowed", outside.uri().getAuthority()));
    }

    private static void checkFrame(Place place, Frame frame, Report report) {
        if (frame.basics().label().isEmpty()) {
            report.warning(place, "check.frame-untitled");
        }
        var shown = place.mend(Mend.Kind.SHOW, "", "");
        if (frame.permissions().contains(FramePermission.TOP_NAVIGATION)) {
            report.warning(shown, "check.frame-leads-away");
        }
        if (frame.permissions().containsAll(FramePermission.UNCONFINED)) {
            report.warning(shown, "check.frame-unconfined");
        }
    }

    private static void checkButton(Place place, PushButton button, FormSchema form, Report report) {
        if (button.basics().label().isEmpty()) {
            report.warning(place, "check.button-unlabelled");
        }
        form.decision()
                .map(decision -> decision.outcome().options().values())
                .filter(options -> button.action() == Action.SUBMIT && options.size() > 1)
                .ifPresent(options -> report.warning(
                        place, "check.button-decides", options.get(0).label().english()));
    }
}
