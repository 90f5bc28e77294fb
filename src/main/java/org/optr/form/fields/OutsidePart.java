package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.optr.form.schema.FormComponent.Frame;
import org.optr.form.schema.FormComponent.Picture;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.FramePermission;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Template;
import org.optr.form.schema.WebAddress;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.OutsideHosts;

/** A page or picture from elsewhere. Where the installation does not allow its host, a notice with a link stands in its place. */
final class OutsidePart implements Part {

    private static final String NO_TRACE = "nofollow noopener noreferrer";

    private final Occurrence occurrence;
    private final Template address;
    private final Template name;
    private final OutsideHosts hosts;
    private final Function<String, Optional<WebAddress>> read;
    private final BiFunction<String, String, Component> content;
    private final Div box = new Div();
    private String shown = "";

    private OutsidePart(
            Occurrence occurrence,
            String address,
            String name,
            OutsideHosts hosts,
            Function<String, Optional<WebAddress>> read,
            BiFunction<String, String, Component> content) {
        this.occurrence = occurrence;
        this.address = Template.of(address);
        this.name = Template.of(name);
        this.hosts = hosts;
        this.read = read;
        this.content = content;
        box.addClassName("form-outside");
    }

    static OutsidePart frame(Occurrence at, Frame frame, Drawing drawing) {
        var label = frame.basics().label().in(drawing.formats().locale());
        return new OutsidePart(
                at, frame.url(), label, drawing.hosts(), WebAddress::ofPage, (url, title) -> page(frame, url, title));
    }

    static OutsidePart picture(Occurrence at, Picture picture, Drawing drawing) {
        var alternative = picture.alternative().in(drawing.formats().locale());
        return new OutsidePart(
                at, picture.source(), alternative, drawing.hosts(), WebAddress::ofPicture, OutsidePart::image);
    }

    private static Component page(Frame frame, String url, String title) {
        var permissions = permissions(frame, url);
        var page = new IFrame();
        page.getElement()
                .setAttribute("sandbox", FramePermission.sandbox(permissions))
                .setAttribute("allow", FramePermission.allow(permissions))
                .setAttribute("referrerpolicy", "no-referrer")
                .setAttribute("loading", "lazy")
                .setAttribute("title", title)
                .setAttribute("height", String.valueOf(frame.height()))
                .setAttribute("src", url);
        if (title.isEmpty()) {
            return page;
        }
        var caption = new Span(title);
        caption.addClassName("form-outside-label");
        return new Div(caption, page);
    }

    /** A page of our own host is kept apart from ours, whatever the form says; so is one of which that cannot be told. */
    private static Set<FramePermission> permissions(Frame frame, String url) {
        var request = VaadinServletRequest.getCurrent();
        var isOurs = request == null
                || WebAddress.ofPage(url)
                        .filter(page -> !page.host().equalsIgnoreCase(request.getServerName()))
                        .isEmpty();
        return frame.permissions().stream()
                .filter(permission -> !isOurs || permission != FramePermission.SAME_ORIGIN)
                .collect(Collectors.toSet());
    }

    private static Component image(String source, String alternative) {
        var image = new Image();
        image.getElement().setAttribute("referrerpolicy", "no-referrer").setAttribute("alt", alternative);
        image.setSrc(source);
        return image;
    }

    @Override
    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Component component() {
        return box;
    }

    /** A page that is there already is not loaded again because somebody typed elsewhere. */
    @Override
    public void show(Status status, FormState state) {
        var now = address.address(status.scope());
        var called = name.render(status.scope(), value -> value == null ? "" : value.toString());
        var both = now + '\n' + called;
        if (!both.equals(shown)) {
            shown = both;
            box.removeAll();
            box.add(judged(now, called));
        }
    }

    private Component judged(String now, String called) {
        if (now.isEmpty()) {
            return notice(box.getTranslation("form.outside-empty"));
        }
        if (occurrence.component() instanceof Picture && WebAddress.isPicture(now)) {
            return content.apply(now, called);
        }
        return read.apply(now)
                .map(outside -> fromHost(outside, called))
                .orElseGet(() -> notice(box.getTranslation("form.outside-refused")));
    }

    private Component fromHost(WebAddress outside, String called) {
        if (outside.isAtUsualPort() && hosts.include(outside.host())) {
            return content.apply(outside.text(), called);
        }
        var link = new Anchor(outside.text(), box.getTranslation("form.outside-open"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", NO_TRACE);
        return new Div(notice(box.getTranslation("form.outside-host", outside.host())), link);
    }

    private static Component notice(String sentence) {
        var notice = new Note(Look.AT_RISK, sentence, "");
        notice.addClassName("form-outside-notice");
        return notice;
    }
}
