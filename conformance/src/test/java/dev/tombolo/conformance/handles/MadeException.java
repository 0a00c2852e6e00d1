package dev.tombolo.conformance.handles;

import dev.tombolo.conformance.handles.Boxes.Box;

/** Has a constructor, which takes all that there is. */
final class MadeException extends Exception {
    private static final long serialVersionUID = 1;

    MadeException(long code, int errno, String function, Box box) {
        super(function + ": " + code + ", errno " + errno + ", of box " + new BoxesBinding().number(box));
    }
}
