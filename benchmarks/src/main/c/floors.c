/*
 * What a call costs in C alone: a program that calls shared libraries as any program does, and times its loop.
 * Built with -fno-builtin, so that the compiler calls the library's function and does not write its own.
 *
 *   floors abs -7         floors strlen foo         floors label_copy 1024
 *
 * prints what the function returned and the nanoseconds a call took: the first quartile of many short loops.
 */
#include "floors.h"
#include "probes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LOOPS = 500, LONGEST_TEXT = 4096 };

static double nanos(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e9 + now.tv_nsec;
}

static long loop_abs(const char *argument) {
    volatile int input = atoi(argument); /* read anew for each call, as a benchmark reads its field */
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = abs(input);
        CONSUME(result);
    }
    return result;
}

/* A string crosses as a copy with a NUL, so a copy belongs to the floor. */
static long loop_strlen(const char *argument) {
    char copy[LONGEST_TEXT + 1];
    const char *volatile input = argument;
    volatile size_t length = strlen(argument);
    size_t result = 0;
    for (int i = 0; i < CALLS; i++) {
        size_t n = length;
        memcpy(copy, input, n);
        copy[n] = 0;
        result = strlen(copy);
        CONSUME(result);
    }
    return (long)result;
}

static long loop_same(const char *argument) {
    volatile int input = atoi(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = same(input);
        CONSUME(result);
    }
    return result;
}

static long loop_added(const char *argument) {
    volatile int input = atoi(argument);
    volatile double part = 2.5;
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = added(input, 3, part);
        CONSUME(result);
    }
    return result;
}

/* Degrees, of which C has the tenths. */
static long loop_tenths(const char *argument) {
    volatile double input = atof(argument);
    double result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = same((int)(input * 10)) / 10.0;
        CONSUME((long)result);
    }
    return (long)result;
}

static long loop_probe(const char *argument) {
    volatile int input = atoi(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = probe(input);
        if (result == -1) {
            return errno;
        }
        CONSUME(result);
    }
    return result;
}

static long loop_probe_cleared(const char *argument) {
    volatile int input = atoi(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        errno = 0;
        result = probe(input);
        result += errno;
        CONSUME(result);
    }
    return result;
}

static long loop_probe_text(const char *argument) {
    char copy[LONGEST_TEXT + 1];
    const char *volatile input = argument;
    volatile size_t length = strlen(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        size_t n = length;
        memcpy(copy, input, n);
        copy[n] = 0;
        result = probe_text(copy);
        if (result == -1) {
            return errno;
        }
        CONSUME(result);
    }
    return result;
}

/* A string comes back as a copy of known length, so finding the length and copying belong to the floor. */
static size_t copied(char *to, const char *from) {
    size_t length = strlen(from);
    memcpy(to, from, length);
    CONSUME(to);
    return length;
}

static long loop_label(const char *argument) {
    char text[LONGEST_LABEL];
    volatile int length = atoi(argument);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = copied(text, label(length));
        CONSUME(result);
    }
    return result;
}

static long loop_label_copy(const char *argument) {
    char text[LONGEST_LABEL];
    volatile int length = atoi(argument);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        char *owned = label_copy(length);
        result = owned == NULL ? -1 : (long)copied(text, owned);
        free(owned);
        CONSUME(result);
    }
    return result;
}

static int ascending(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void measure(long (*loop)(const char *), const char *argument) {
    double taken[LOOPS];
    long result = 0;
    for (int i = 0; i < LOOPS; i++) {
        double start = nanos();
        result = loop(argument);
        taken[i] = (nanos() - start) / CALLS;
    }
    qsort(taken, LOOPS, sizeof(double), ascending);
    printf("%ld %.4f\n", result, taken[LOOPS / 4]);
}

static const floor_t CALL_FLOORS[] = {
    {"abs", loop_abs},
    {"strlen", loop_strlen},
    {"same", loop_same},
    {"added", loop_added},
    {"tenths", loop_tenths},
    {"probe", loop_probe},
    {"probe_cleared", loop_probe_cleared},
    {"probe_text", loop_probe_text},
    {"label", loop_label},
    {"label_copy", loop_label_copy},
    {NULL, NULL},
};

static const floor_t *const FLOORS[] = {CALL_FLOORS, STRUCT_FLOORS, MEMORY_FLOORS, CALLBACK_FLOORS};

static const floor_t *floor_named(const char *name) {
    for (size_t i = 0; i < sizeof FLOORS / sizeof FLOORS[0]; i++) {
        for (const floor_t *floor = FLOORS[i]; floor->name != NULL; floor++) {
            if (strcmp(name, floor->name) == 0) {
                return floor;
            }
        }
    }
    return NULL;
}

int main(int count, char **arguments) {
    const floor_t *floor = count == 3 ? floor_named(arguments[1]) : NULL;
    if (floor == NULL || strlen(arguments[2]) > LONGEST_TEXT) {
        fprintf(stderr, "usage: floors <the name of one> <its argument, not too long>\n");
        return 2;
    }
    measure(floor->loop, arguments[2]);
    return 0;
}
