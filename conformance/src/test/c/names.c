/* Symbols that are easy to say in C and awkward in Java, and families with a prefix. */
#include <stdint.h>
#include <string.h>

int32_t answer(void) {
    return 42;
}

int32_t first(void) {
    return 1;
}

int32_t second(void) {
    return 2;
}

int32_t plain_value(void) {
    return 10;
}

int32_t plain_other(void) {
    return 11;
}

int32_t value(void) {
    return 12;
}

int32_t new(int32_t x) {
    return x + 1;
}

int32_t class(int32_t x) {
    return x + 2;
}

int32_t this(int32_t x) {
    return x + 3;
}

int32_t null(int32_t x) {
    return x + 4;
}

int32_t $cash(int32_t x) {
    return x + 5;
}

int32_t cash$$flow(int32_t x) {
    return x + 6;
}

int32_t _(int32_t x) {
    return x + 7;
}

int32_t same(int32_t x) {
    return x;
}

int64_t sameLong(int64_t x) {
    return x;
}

double sameDouble(double x) {
    return x;
}

/* The digits a, b, c, d, e read as one number. */
int64_t digits(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e) {
    return ((((a * 10 + b) * 10) + c) * 10 + d) * 10 + e;
}

/* The lengths of the strings read as the digits of one number. */
int64_t lengths(const char *a, const char *b, const char *c, const char *d, const char *e) {
    return digits(
            (int64_t) strlen(a), (int64_t) strlen(b), (int64_t) strlen(c), (int64_t) strlen(d), (int64_t) strlen(e));
}

const char *text(void) {
    return "names 1.0";
}

const void *address(void) {
    return text();
}
