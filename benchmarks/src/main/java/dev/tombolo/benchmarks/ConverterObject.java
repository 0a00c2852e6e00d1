package dev.tombolo.benchmarks;

/** A converter as libraries have it that find converters at run time: an object, and so are the values. */
interface ConverterObject<J, N> {

    N toNative(J value);

    J fromNative(N value);

    /** Degrees, of which C has the tenths. */
    record Tenths() implements ConverterObject<Double, Integer> {

        @Override
        public Integer toNative(Double degrees) {
            return (int) (degrees * 10);
        }

        @Override
        public Double fromNative(Integer tenths) {
            return tenths / 10.0;
        }
    }

    /** What a temperature has. */
    record Degrees() implements ConverterObject<Temperature, Double> {

        @Override
        public Double toNative(Temperature temperature) {
            return temperature.degrees();
        }

        @Override
        public Temperature fromNative(Double degrees) {
            return new Temperature(degrees);
        }
    }

    /** One on another. */
    record Stack<J, M, N>(ConverterObject<J, M> outer, ConverterObject<M, N> inner) implements ConverterObject<J, N> {

        @Override
        public N toNative(J value) {
            return inner.toNative(outer.toNative(value));
        }

        @Override
        public J fromNative(N value) {
            return outer.fromNative(inner.fromNative(value));
        }
    }
}
