/* Integers of every width, built by gcc and by clang: a callee of clang's trusts its caller to have extended them. */
#include <stdbool.h>
#include <stdint.h>

static int32_t called;

int32_t timesCalled(void) {
    return called;
}

/* What the callee sees of a parameter. */
#define SEEN(name, type) \
    int64_t seen##name(type x) { \
        called++; \
        return (int64_t) x; \
    }

/* A result of the type, made from the low bits of a register. */
#define TAKEN(name, type) \
    type taken##name(int64_t bits) { \
        return (type) bits; \
    }

#define BOTH(name, type) SEEN(name, type) TAKEN(name, type)

BOTH(Int8, int8_t)
BOTH(Uint8, uint8_t)
BOTH(Int16, int16_t)
BOTH(Uint16, uint16_t)
BOTH(Int32, int32_t)
BOTH(Uint32, uint32_t)
BOTH(Int64, int64_t)
BOTH(Uint64, uint64_t)
BOTH(Bool, bool)

signed char plusSignedChar(signed char a, signed char b) {
    return (signed char) (a + b);
}

unsigned char plusUnsignedChar(unsigned char a, unsigned char b) {
    return (unsigned char) (a + b);
}

/* The whole register, for results whose C type is narrower: what stands above it is noise. */
int64_t noise(int64_t bits) {
    return bits;
}

static int32_t squares[256];

/* The square of i, from a table that a wrongly extended index would miss. */
int32_t squareOf(uint8_t i) {
    for (int32_t k = 0; k < 256; k++) {
        squares[k] = k * k;
    }
    return squares[i];
}

/* The last parameter, which arrives on the stack. */
int64_t lastOnStack(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h, uint8_t x) {
    return a + b + c + d + e + f + g + h + x;
}

/* Narrow parameters beside each other on the stack, where some ABIs pack them. */
int64_t packedOnStack(
        int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int64_t g, int64_t h,
        uint8_t i, int8_t j, uint16_t k, int16_t l, uint32_t m, int32_t n, bool o, uint8_t p) {
    return (a + b + c + d + e + f + g + h) * 0 + i + 1000LL * j + 1000000LL * k + 1000000000LL * l + m + n + o + p;
}

void reset(void) {
    called = 0;
}
