package dev.tombolo.conformance.callbacks;

import dev.tombolo.annotations.Converter;

/** Refuses half of what there is. */
@Converter
final class Positive {
    private Positive() {}

    static int toNative(Integer number) throws NotPositive {
        return checked(number, "from Java");
    }

    static Integer fromNative(int number) throws NotPositive {
        return checked(number, "from C");
    }

    private static int checked(int number, String where) throws NotPositive {
        if (number <= 0) {
            throw new NotPositive(number + " " + where);
        }
        return number;
    }
}
