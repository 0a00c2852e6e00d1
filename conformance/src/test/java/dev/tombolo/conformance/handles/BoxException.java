package dev.tombolo.conformance.handles;

import dev.tombolo.conformance.handles.Boxes.Box;
import dev.tombolo.conformance.handles.Boxes.Lid;

/** Is told what there is to be told, and asks C for more. */
final class BoxException extends Exception {
    private static final long serialVersionUID = 1;
    private static final Boxes BOXES = new BoxesBinding();
    private static final Counts COUNTS = new CountsBinding();

    /** What {@code of} throws where it is this code. */
    static final int UNMAKEABLE = 13;

    private final int alive;

    private BoxException(String message) {
        super(message);
        this.alive = COUNTS.boxes_alive();
    }

    static BoxException of(int code, String function) {
        if (code == UNMAKEABLE) {
            throw new UnsupportedOperationException(function);
        }
        return new BoxException(function + ": " + code);
    }

    static BoxException of(int code, String function, Box box) {
        return new BoxException(function + ": " + code + " of box " + BOXES.number(box));
    }

    static BoxException of(int code, String function, Lid lid) {
        return new BoxException(function + ": " + code + " of lid " + COUNTS.lid_size(lid));
    }

    /** How many boxes there were when it was made. */
    int alive() {
        return alive;
    }
}
