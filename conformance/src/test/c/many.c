/* Functions with more parameters than there are registers of any kind. */
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

static char text[1024];

/* All twenty, in order, as text. */
const char *described(
        int8_t a, uint8_t b, int16_t c, uint16_t d, int32_t e, uint32_t f, int64_t g, uint64_t h,
        float i, double j, bool k, const char *l, const void *m, size_t n,
        uint8_t o, int16_t p, double q, bool r, const char *s, int8_t t) {
    snprintf(
            text, sizeof text,
            "%d %u %d %u %" PRId32 " %" PRIu32 " %" PRId64 " %" PRIu64 " %.2f %.2f %d %s %d %zu %u %d %.2f %d %s %d",
            a, b, c, d, e, f, g, h, i, j, k, l, m != NULL, n, o, p, q, r, s, t);
    return text;
}

double sumOfDoubles(
        double a, double b, double c, double d, double e, double f, double g, double h, double i, double j) {
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10;
}

float sumOfFloats(float a, float b, float c, float d, float e, float f, float g, float h, float i, float j) {
    return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10;
}
