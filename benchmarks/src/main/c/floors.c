/*
 * What a call costs in C alone: a program that calls the C library as any program does, and times its loop.
 * Built with -fno-builtin, so that the compiler calls the library's function and does not write its own.
 *
 *   floors abs -7         floors strlen foo
 *
 * prints what the function returned and the nanoseconds a call took: the first quartile of many short loops.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { LOOPS = 500, CALLS = 20000, LONGEST_TEXT = 4096 };

/* Makes the compiler believe that the value is used, and that all memory may have changed. */
#define CONSUME(value) __asm__ volatile("" : : "r"(value) : "memory")

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

int main(int count, char **arguments) {
    if (count == 3 && strcmp(arguments[1], "abs") == 0) {
        measure(loop_abs, arguments[2]);
    } else if (count == 3 && strcmp(arguments[1], "strlen") == 0 && strlen(arguments[2]) <= LONGEST_TEXT) {
        measure(loop_strlen, arguments[2]);
    } else {
        fprintf(stderr, "usage: floors abs <int> | floors strlen <text>\n");
        return 2;
    }
    return 0;
}
