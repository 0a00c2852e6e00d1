/* Floating-point values, which must cross bit by bit. */
#include <stdint.h>
#include <string.h>

float sameFloat(float x) {
    return x;
}

double sameDouble(double x) {
    return x;
}

int32_t bitsOfFloat(float x) {
    int32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

int64_t bitsOfDouble(double x) {
    int64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

float floatOfBits(int32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

double doubleOfBits(int64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* Integers and floating-point values in turn: each kind has registers of its own. */
double weighed(int32_t i, float f, int64_t l, double d, uint8_t u) {
    return i + 10.0 * f + 100.0 * (double) l + 1000.0 * d + 10000.0 * u;
}
