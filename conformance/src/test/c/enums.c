/* Functions that take and return enums and masks of several integer types. */
#include <stdint.h>

enum whence { SET, CURRENT, END };

enum level { UNKNOWN = -1, LOW, MIDDLE = 10, HIGH };

enum letter { A = 'a', B = 'b', Z = 'z' };

static int calls;

int numberOfCalls(void) {
    return calls;
}

/* Checks that the constants are what Java takes them for. */
enum whence sameWhence(enum whence w) {
    calls++;
    return w;
}

int isEnd(enum whence w) {
    return w == END;
}

enum whence afterWhence(enum whence w) {
    return w + 1;
}

/* Leaves something in the upper half of the register, which is not part of an int. */
int64_t noisyWhence(enum whence w) {
    return (int64_t) 0x7654321000000000 | (uint32_t) w;
}

enum level sameLevel(enum level l) {
    return l;
}

int levelAsInt(enum level l) {
    return l;
}

enum level levelOfInt(int i) {
    return i;
}

int8_t sameByte(int8_t b) {
    return b;
}

uint8_t sameUnsignedByte(uint8_t b) {
    return b;
}

/* Callees may take it that the whole register is extended. */
int64_t unsignedByteAsLong(uint8_t b) {
    return b;
}

int64_t signedShortAsLong(int16_t s) {
    return s;
}

uint16_t sameUnsignedShort(uint16_t s) {
    return s;
}

unsigned int sameUnsigned(unsigned int u) {
    return u;
}

long sameLong(long l) {
    return l;
}

unsigned long sameUnsignedLong(unsigned long l) {
    return l;
}

int64_t sameInt64(int64_t l) {
    return l;
}

uint64_t sameUint64(uint64_t l) {
    return l;
}

enum letter sameLetter(enum letter l) {
    return l;
}

char sameChar(char c) {
    return c;
}

_Bool opposite(_Bool b) {
    return !b;
}

int maskOf(int bits) {
    calls++;
    return bits;
}

int both(int a, unsigned int b, uint64_t c) {
    return a == INT32_MIN && b == 0x80000000u && c == 0x8000000000000000u;
}
