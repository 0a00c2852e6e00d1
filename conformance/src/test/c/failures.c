// Functions that fail in every way there is, and say what they were called with.

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Each returns what it is given and leaves a number in errno, as a failing function does.

int give_int(int result, int number) {
    if (number >= 0) {
        errno = number;
    }
    return result;
}

long give_long(long result, int number) { errno = number; return result; }
short give_short(short result, int number) { errno = number; return result; }
unsigned int give_uint(unsigned int result, int number) { errno = number; return result; }
uint16_t give_uint16(uint16_t result, int number) { errno = number; return result; }
uint8_t give_uint8(uint8_t result, int number) { errno = number; return result; }
size_t give_size(size_t result, int number) { errno = number; return result; }
double give_double(double result, int number) { errno = number; return result; }
_Bool give_bool(int result, int number) { errno = number; return result != 0; }
const char *give_string(const char *result, int number) { errno = number; return result; }
void *give_pointer(void *result, int number) { errno = number; return result; }

static int called;

// Leaves errno as it finds it.
int look(const char *text) { called++; return (int) strlen(text); }

// What errno was when it was called; does not change it.
int errno_before(void) { return errno; }

void set_errno(int number) { errno = number; }

void fail_silently(int number) { errno = number; }

int times_called(void) { return called; }

// Strings for their callers to release.

static int alive;

char *copy(const char *text) {
    if (text == NULL) {
        return NULL;
    }
    alive++;
    return strdup(text);
}

char *copy_of_many(size_t length) {
    char *many = malloc(length + 1);
    memset(many, 'x', length);
    many[length] = 0;
    alive++;
    return many;
}

char *copy_or_fail(const char *text, int number) {
    errno = number;
    return number != 0 ? NULL : copy(text);
}

void release(char *text) { alive--; free(text); }

char *prefixed_copy(const char *text) { return strdup(text); }

int prefixed_release(char *text) { alive -= 100; free(text); return 7; }

void discard(char *text) { alive += 100; free(text); }

void forget(void) { alive = 0; }

int strings_alive(void) { return alive; }

// Arrays with and without a NUL.

static const char unended[8] = {'u', 'n', 'e', 'n', 'd', 'e', 'd', '!'};
static const uint16_t wide[4] = {'w', 'i', 'd', 'e'};

const char *unended_bytes(void) { return unended; }
const uint16_t *unended_units(void) { return wide; }
const char *ended_bytes(void) { return "seven.."; }
const uint16_t *ended_units(void) {
    static const uint16_t ended[4] = {'t', 'h', 'e', 0};
    return ended;
}
const char *no_bytes(void) { return NULL; }
