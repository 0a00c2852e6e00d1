/* Functions whose arguments and results go through converters of Java. */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int32_t called;
static int32_t released;
static int32_t point[2];

int32_t timesCalled(void) {
    return called;
}

int32_t negate(int32_t x) {
    called++;
    return -x;
}

int64_t digits(int64_t a, int64_t b, int64_t c) {
    called++;
    return 100 * a + 10 * b + c;
}

uint8_t byteOf(int32_t x) {
    return (uint8_t) x;
}

uint8_t sameByte(uint8_t x) {
    return x;
}

double half(double x) {
    return x / 2;
}

bool isSet(int32_t x) {
    return x != 0;
}

size_t length(const char *text) {
    called++;
    return text == NULL ? 99 : strlen(text);
}

size_t lengthOfWide(const uint16_t *text) {
    size_t length = 0;
    while (text[length] != 0) {
        length++;
    }
    return length;
}

const char *same(const char *text) {
    return text;
}

const char *nothing(void) {
    return NULL;
}

char *copied(const char *text) {
    size_t size = strlen(text) + 1;
    return memcpy(malloc(size), text, size);
}

void release(void *p) {
    released++;
    free(p);
}

int32_t timesReleased(void) {
    return released;
}

int32_t sum(const int32_t *numbers, size_t count) {
    int32_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += numbers[i];
    }
    return sum;
}

const int32_t *mirrored(const int32_t *p) {
    point[0] = p[1];
    point[1] = p[0];
    return point;
}

int32_t failing(int32_t number) {
    errno = number;
    return -1;
}
