package org.optr.audit.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.optr.audit.export.BpmnPicture.Box;
import org.optr.audit.export.BpmnPicture.Edge;
import org.optr.audit.export.BpmnPicture.Point;
import org.optr.audit.export.BpmnPicture.Shape;

/** Draws a model with the way that a case took, as lines and letters. The file counts down, a page counts up. */
final class DiagramPainter {

    private static final float CIRCLE = 0.5523f;
    private static final float FONT = 11;
    private static final float LINE = 13;
    private static final float CORNER = 8;
    private static final Ink TAKEN = new Ink(0.17f, 0.23f, 0.62f);
    private static final Ink OTHER = new Ink(0.62f, 0.65f, 0.71f);
    private static final Ink WORDS = new Ink(0.1f, 0.12f, 0.16f);

    private final PDPageContentStream page;
    private final PDFont font;
    private final Reached reached;

    /** @param page where one unit is one of the picture's */
    DiagramPainter(PDPageContentStream page, PDFont font, Reached reached) {
        this.page = page;
        this.font = font;
        this.reached = reached;
    }

    void paint(BpmnPicture picture) throws IOException {
        for (var shape : picture.shapes()) {
            if (shape.expanded() || isPool(shape)) {
                rectangle(shape);
            }
        }
        for (var edge : picture.edges()) {
            way(edge);
        }
        for (var shape : picture.shapes()) {
            if (!shape.expanded() && !isPool(shape)) {
                figure(shape);
            }
            words(shape);
        }
    }

    private static boolean isPool(Shape shape) {
        return shape.type().equals("participant") || shape.type().equals("lane");
    }

    private void figure(Shape shape) throws IOException {
        if (shape.type().endsWith("Event")) {
            event(shape);
        } else if (shape.type().endsWith("Gateway")) {
            gateway(shape);
        } else if (shape.type().equals("textAnnotation")) {
            line(OTHER, List.of(corner(shape, 0, 0), corner(shape, 0, 1)), 1);
        } else {
            rectangle(shape);
        }
    }

    private void rectangle(Shape shape) throws IOException {
        begin(shape);
        var box = shape.box();
        var left = box.x();
        var top = box.y();
        var right = left + box.width();
        var bottom = top + box.height();
        page.moveTo(left + CORNER, -top);
        page.lineTo(right - CORNER, -top);
        page.curveTo(right, -top, right, -top, right, -top - CORNER);
        page.lineTo(right, -bottom + CORNER);
        page.curveTo(right, -bottom, right, -bottom, right - CORNER, -bottom);
        page.lineTo(left + CORNER, -bottom);
        page.curveTo(left, -bottom, left, -bottom, left, -bottom + CORNER);
        page.lineTo(left, -top - CORNER);
        page.curveTo(left, -top, left, -top, left + CORNER, -top);
        page.closeAndStroke();
    }

    private void event(Shape shape) throws IOException {
        var box = shape.box();
        begin(shape);
        circle(box, box.width() / 2);
        if (!shape.type().equals("startEvent") && !shape.type().equals("endEvent")) {
            circle(box, box.width() / 2 - 3);
        }
    }

    private void circle(Box box, float radius) throws IOException {
        var x = box.x() + box.width() / 2;
        var y = -box.y() - box.height() / 2;
        var pull = radius * CIRCLE;
        page.moveTo(x + radius, y);
        page.curveTo(x + radius, y + pull, x + pull, y + radius, x, y + radius);
        page.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
        page.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
        page.curveTo(x + pull, y - radius, x + radius, y - pull, x + radius, y);
        page.closeAndStroke();
    }

    private void gateway(Shape shape) throws IOException {
        begin(shape);
        line(
                ink(shape),
                List.of(
                        corner(shape, .5f, 0),
                        corner(shape, 1, .5f),
                        corner(shape, .5f, 1),
                        corner(shape, 0, .5f),
                        corner(shape, .5f, 0)),
                weight(shape));
        if (shape.type().equals("parallelGateway")) {
            line(ink(shape), List.of(corner(shape, .3f, .5f), corner(shape, .7f, .5f)), 2);
            line(ink(shape), List.of(corner(shape, .5f, .3f), corner(shape, .5f, .7f)), 2);
        } else if (shape.type().equals("exclusiveGateway")) {
            line(ink(shape), List.of(corner(shape, .38f, .35f), corner(shape, .62f, .65f)), 2);
            line(ink(shape), List.of(corner(shape, .62f, .35f), corner(shape, .38f, .65f)), 2);
        } else {
            circle(shape.box(), shape.box().width() / 5);
        }
    }

    private void way(Edge edge) throws IOException {
        if (edge.points().size() < 2) {
            return;
        }
        var taken = reached.flows().contains(edge.element());
        var ink = taken ? TAKEN : OTHER;
        page.setLineDashPattern(edge.dashed() ? new float[] {3, 3} : new float[] {}, 0);
        line(ink, edge.points(), taken ? 2.4f : 1.2f);
        page.setLineDashPattern(new float[] {}, 0);
        if (!edge.dashed()) {
            head(
                    ink,
                    edge.points().get(edge.points().size() - 2),
                    edge.points().get(edge.points().size() - 1));
        }
        var label = edge.label();
        if (label != null) {
            text(edge.name(), label, true);
        }
    }

    private void head(Ink ink, Point from, Point to) throws IOException {
        var along = Math.atan2(to.y() - from.y(), to.x() - from.x());
        ink.fill(page);
        page.moveTo(to.x(), -to.y());
        for (var turn : new double[] {2.7, -2.7}) {
            page.lineTo((float) (to.x() + 9 * Math.cos(along + turn)), (float) -(to.y() + 9 * Math.sin(along + turn)));
        }
        page.fill();
    }

    private void line(Ink ink, List<Point> points, float weight) throws IOException {
        ink.stroke(page);
        page.setLineWidth(weight);
        page.moveTo(points.get(0).x(), -points.get(0).y());
        for (var point : points.subList(1, points.size())) {
            page.lineTo(point.x(), -point.y());
        }
        page.stroke();
    }

    private void begin(Shape shape) throws IOException {
        ink(shape).stroke(page);
        page.setLineWidth(weight(shape));
    }

    private Ink ink(Shape shape) {
        return reached.visits().containsKey(shape.element()) ? TAKEN : OTHER;
    }

    private float weight(Shape shape) {
        var more = shape.type().equals("endEvent") || shape.type().equals("callActivity") ? 2f : 0;
        return more + (reached.visits().containsKey(shape.element()) ? 2.4f : 1.2f);
    }

    private void words(Shape shape) throws IOException {
        var label = shape.label();
        var visits = reached.visits().getOrDefault(shape.element(), 0);
        var name = visits > 1 ? shape.name() + " (×" + visits + ")" : shape.name();
        if (label != null) {
            text(name, label, true);
        } else if (!shape.type().endsWith("Event") && !shape.type().endsWith("Gateway")) {
            text(name, shape.box(), shape.expanded());
        }
    }

    private void text(String name, Box box, boolean atTop) throws IOException {
        var lines = TextLines.of(PdfFonts.known(font, name), Math.max(box.width() - 8, 40), font, FONT);
        var height = lines.size() * LINE;
        var y = atTop ? box.y() + FONT : box.y() + (box.height() - height) / 2 + FONT;
        WORDS.fill(page);
        for (var text : lines) {
            var width = font.getStringWidth(text) / 1000 * FONT;
            page.beginText();
            page.setFont(font, FONT);
            page.newLineAtOffset(box.x() + (box.width() - width) / 2, -y);
            page.showText(text);
            page.endText();
            y += LINE;
        }
    }

    private static Point corner(Shape shape, float across, float down) {
        var box = shape.box();
        return new Point(box.x() + box.width() * across, box.y() + box.height() * down);
    }

    /** @param visits how often an element was reached */
    record Reached(Map<String, Integer> visits, Set<String> flows) {}

    private record Ink(float red, float green, float blue) {

        void stroke(PDPageContentStream page) throws IOException {
            page.setStrokingColor(red, green, blue);
        }

        void fill(PDPageContentStream page) throws IOException {
            page.setNonStrokingColor(red, green, blue);
        }
    }
}
