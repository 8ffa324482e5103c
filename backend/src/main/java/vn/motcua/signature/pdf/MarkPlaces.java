package vn.motcua.signature.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds where marks stand: where they belong, else as near to it as nothing is covered, else smaller. A leader's belongs
 * above their name, or to the bottom right of the last page; an agency's to the top right of the first.
 */
final class MarkPlaces {
    private static final float ABOVE_NAME = 4;
    /** From the edges of the last page to a mark's middle and bottom, where the name stands nowhere. */
    private static final float FROM_RIGHT = 138;

    private static final float FROM_BOTTOM = 90;
    /** As far from the right edge as the text of an official paper. */
    private static final float RIGHT = 48;
    /** The last is the smallest at which words are read and a QR code is caught by a phone's camera. */
    private static final List<Float> SCALES = List.of(1f, 0.8f, 0.65f);

    private final PDDocument pdf;

    MarkPlaces(PDDocument pdf) {
        this.pdf = pdf;
    }

    /**
     * A mark's size.
     *
     * @param scale how much of its full size
     */
    record Size(float width, float height, float scale) {}

    /** A place on a page, of which the first is 1. */
    record Place(int page, Box box, float scale) {}

    /** How large a mark is at a scale, on a page that has so much width. */
    @FunctionalInterface
    interface Sizes {
        Size at(float scale, float widest);
    }

    /** Where it belongs, by its size. */
    private record Home(int page, PageRoom room, Function<Size, Box> box) {}

    /** Empty where neither the page with the name nor the last has room; fit is what {@link #ofAnyLeader} found fit. */
    Optional<Place> ofLeader(String name, Sizes sizes) throws IOException {
        Optional<Place> aboveName = aboveName(name, sizes);
        return aboveName.isPresent() ? aboveName : ofAnyLeader(sizes);
    }

    private Optional<Place> aboveName(String name, Sizes sizes) throws IOException {
        Optional<SignatureBlock.Line> line = SignatureBlock.find(pdf, name);
        try {
            return line.isEmpty() ? Optional.empty() : first(above(line.get()), sizes);
        } catch (BoundedText.Unread unread) {
            return Optional.empty();
        }
    }

    /** Where a leader's would stand whose name is not known yet. */
    Optional<Place> ofAnyLeader(Sizes sizes) throws IOException {
        return first(atTheEnd(), sizes);
    }

    /**
     * Empty where the first page has no room.
     *
     * @param top from the page's upper edge
     * @param beside places that are given already
     */
    Optional<Place> ofAgency(float top, Sizes sizes, List<Place> beside) throws IOException {
        PageRoom room = PageRoom.of(pdf, 1);
        for (Place given : beside) {
            room = given.page() == 1 ? room.without(given.box()) : room;
        }
        float right = shown(1).right() - RIGHT;
        return first(new Home(1, room, size -> Box.of(right - size.width(), top, size.width(), size.height())), sizes);
    }

    private Home above(SignatureBlock.Line line) throws IOException {
        Box place = line.place();
        return above(line.page(), (place.left() + place.right()) / 2, place.top() - ABOVE_NAME);
    }

    private Home atTheEnd() throws IOException {
        int last = pdf.getNumberOfPages();
        Box page = shown(last);
        return above(last, page.right() - FROM_RIGHT, page.bottom() - FROM_BOTTOM);
    }

    private Home above(int page, float middle, float bottom) throws IOException {
        return new Home(
                page,
                PageRoom.of(pdf, page),
                size -> Box.of(middle - size.width() / 2, bottom - size.height(), size.width(), size.height()));
    }

    private Box shown(int page) {
        return new ShownPage(pdf.getPage(page - 1)).visible();
    }

    private static Optional<Place> first(Home home, Sizes sizes) {
        for (float scale : SCALES) {
            Size size = sizes.at(scale, home.room().width());
            Optional<Box> found = home.room().nearest(home.box().apply(size));
            if (found.isPresent()) {
                return Optional.of(new Place(home.page(), found.get(), scale));
            }
        }
        return Optional.empty();
    }
}
