package dev.tombolo.conformance.handles;

import dev.tombolo.conformance.handles.Boxes.Box;
import java.util.Objects;

/** Calls functions that take handles, five million times. */
final class Costs {
    private static final Boxes BOXES = new BoxesBinding();

    private static final Held HELD = new HeldBinding();

    private Costs() {}

    public static void main(String[] args) {
        try (Box box = Objects.requireNonNull(BOXES.make(1));
                Box other = Objects.requireNonNull(BOXES.make(2))) {
            Box[] both = {box, other};
            long sum = 0;
            for (int i = 0; i < 5_000_000; i++) {
                sum += BOXES.number(box) + BOXES.add(box, other) + BOXES.numberOr(null, 1) + HELD.sum(both, 2);
            }
            System.out.println(sum == 40_000_000 ? "done" : "wrong");
        }
    }
}
