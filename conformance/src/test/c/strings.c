/* Strings of every encoding, in and out. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static int32_t called;

int32_t timesCalled(void) {
    return called;
}

/* The bytes before the NUL. */
size_t length(const char *s) {
    called++;
    return strlen(s);
}

uint8_t byteAt(const char *s, size_t index) {
    called++;
    return (uint8_t) s[index];
}

bool isNull(const char *s) {
    called++;
    return s == NULL;
}

/* FNV-1a of the bytes before the NUL; holds no state, so any number of threads may ask. */
uint64_t hash(const char *s) {
    uint64_t hash = 0xcbf29ce484222325u;
    for (; *s; s++) {
        hash = (hash ^ (uint8_t) *s) * 0x100000001b3u;
    }
    return hash;
}

/* A copy that lives until the next call of any echo. */
static const void *kept(const void *s, size_t size) {
    static void *copy;
    called++;
    free(copy);
    copy = memcpy(malloc(size), s, size);
    return copy;
}

const char *echo(const char *s) {
    return kept(s, strlen(s) + 1);
}

const char *none(void) {
    return NULL;
}

const char *empty(void) {
    return "";
}

const char *version(void) {
    return "1.2.3";
}

static char buffer[] = "before";

/* A string that a later call changes. */
const char *mutable(void) {
    return buffer;
}

void change(void) {
    memcpy(buffer, "after!", 6);
}

/* One of C's own strings, with the bytes that stand for ü in Latin-1. */
const char *latin(void) {
    return "gr\xFC\xDF";
}

size_t totalLength(
        const char *a, const char *b, const char *c, const char *d,
        const char *e, const char *f, const char *g, const char *h) {
    return strlen(a) + strlen(b) + strlen(c) + strlen(d) + strlen(e) + strlen(f) + strlen(g) + strlen(h);
}

/* Whether the second string stands where its unit may, although the first has an odd size. */
bool alignedBeside(const char *s, const uint32_t *wide) {
    return s[0] != 0 && (uintptr_t) wide % sizeof *wide == 0;
}

static size_t length16(const uint16_t *s) {
    size_t n = 0;
    while (s[n]) {
        n++;
    }
    return n;
}

static size_t length32(const uint32_t *s) {
    size_t n = 0;
    while (s[n]) {
        n++;
    }
    return n;
}

size_t units16(const uint16_t *s) {
    called++;
    return length16(s);
}

size_t units32(const uint32_t *s) {
    called++;
    return length32(s);
}

size_t unitsWide(const wchar_t *s) {
    called++;
    return wcslen(s);
}

uint16_t unitAt16(const uint16_t *s, size_t index) {
    return s[index];
}

uint32_t unitAt32(const uint32_t *s, size_t index) {
    return s[index];
}

int64_t unitAtWide(const wchar_t *s, size_t index) {
    return (int64_t) s[index];
}

const uint16_t *echo16(const uint16_t *s) {
    return kept(s, (length16(s) + 1) * sizeof *s);
}

const uint32_t *echo32(const uint32_t *s) {
    return kept(s, (length32(s) + 1) * sizeof *s);
}

const wchar_t *echoWide(const wchar_t *s) {
    return kept(s, (wcslen(s) + 1) * sizeof *s);
}
