/* Arrays, strings and variables that C reads and writes. */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int calls;
static int numbers[3] = {7, 8, 9};

int calls_so_far(void) { return calls; }

long long sum_int(const int *values, int n) {
    long long sum = 0;
    calls++;
    for (int i = 0; i < n; i++) {
        sum += values[i];
    }
    return sum;
}

#define TRANSFORM(name, type) \
    void name(type *values, int n) { \
        for (int i = 0; i < n; i++) { \
            values[i] = (type)(values[i] * 2 + 1); \
        } \
    }

TRANSFORM(transform_byte, int8_t)
TRANSFORM(transform_short, int16_t)
TRANSFORM(transform_char, uint16_t)
TRANSFORM(transform_int, int)
TRANSFORM(transform_long, int64_t)
TRANSFORM(transform_float, float)
TRANSFORM(transform_double, double)
TRANSFORM(transform_uchar, unsigned char)
TRANSFORM(transform_ulong, unsigned long)

void flip(bool *flags, int n) {
    for (int i = 0; i < n; i++) {
        flags[i] = !flags[i];
    }
}

int all_zero(const void *memory, int bytes) {
    const char *all = memory;
    for (int i = 0; i < bytes; i++) {
        if (all[i] != 0) {
            return 0;
        }
    }
    return 1;
}

/* 1 where it found zeros, after which it fills. */
int fill(int *values, int n, int value) {
    int found = all_zero(values, n * (int)sizeof(int));
    for (int i = 0; i < n; i++) {
        values[i] = value;
    }
    return found;
}

int is_null(const void *p) { return p == NULL; }

long long address_of(const void *p) { return (intptr_t)p; }

int pair_of(int *both) {
    both[0] = 1;
    both[1] = 2;
    return 0;
}

int count_strings(const char **strings) {
    int n = 0;
    while (strings[n] != NULL) {
        n++;
    }
    return n;
}

int length_of(const char **strings, int n) {
    int length = 0;
    for (int i = 0; i < n; i++) {
        length += (int)strlen(strings[i]);
    }
    return length;
}

int units_of(const uint16_t **strings, int n) {
    int units = 0;
    for (int i = 0; i < n; i++) {
        for (const uint16_t *unit = strings[i]; *unit != 0; unit++) {
            units++;
        }
    }
    return units;
}

void next_colors(int *colors, int n) {
    for (int i = 0; i < n; i++) {
        colors[i] = colors[i] + 1;
    }
}

int sum_of_pointers(int **pointers, int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
        sum += pointers[i] == NULL ? 1000 : *pointers[i];
    }
    return sum;
}

void give_pointers(int **pointers, int n) {
    for (int i = 0; i < n; i++) {
        pointers[i] = i < 3 ? &numbers[i] : NULL;
    }
}

int read_some(void *buffer, size_t capacity) {
    memset(buffer, 'x', capacity);
    return (int)capacity;
}

int compress_half(uint8_t *target, unsigned long *length, const uint8_t *source, unsigned long n) {
    if (*length < n / 2) {
        *length = n / 2;
        return -5;
    }
    for (unsigned long i = 0; i < n / 2; i++) {
        target[i] = source[2 * i];
    }
    *length = n / 2;
    return 0;
}

void ref_byte(int8_t *p) { *p = (int8_t)(*p + 1); }
void ref_short(int16_t *p) { *p = (int16_t)(*p + 1); }
void ref_int(int *p) {
    if (p != NULL) {
        *p = *p + 1;
    }
}
void ref_long(long *p) { *p = *p + 1; }
void ref_uint8(uint8_t *p) { *p = (uint8_t)(*p + 1); }
void ref_float(float *p) { *p = *p + 1; }
void ref_double(double *p) { *p = *p + 1; }
void ref_bool(bool *p) { *p = !*p; }

int ref_out(int *p) {
    int found = *p;
    *p = 5;
    return found;
}

void ref_string(const char **p) { *p = *p == NULL || strcmp(*p, "first") != 0 ? NULL : "second"; }
void ref_pointer(int **p) { *p = *p == NULL ? numbers : NULL; }

int fail_after_writing(int *number, int *color, int status) {
    *number = 42;
    *color = 99;
    errno = ENOENT;
    return status;
}

int by_reference(const int *a, const double *b, const uint8_t *c) { return *a + (int)*b + *c; }

int parse(const char *text, int *result) {
    char *end;
    *result = (int)strtol(text, &end, 10);
    if (end == text || *end != 0) {
        errno = EINVAL;
        return 1;
    }
    return 0;
}

short first_name(const char **result, int number) {
    *result = "name";
    return (short)(number < 0 ? -1 : 0);
}

struct point {
    int x, y;
};

void shift(struct point *points, int n) {
    for (int i = 0; i < n; i++) {
        points[i].x++;
        points[i].y--;
    }
}

void middle(struct point *result) {
    result->x = 3;
    result->y = 4;
}
