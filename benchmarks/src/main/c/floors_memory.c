/* The loops over the functions of memory.h. C's arrays are where they are: nothing is copied. */
#include "floors.h"
#include "memory.h"

#include <errno.h>
#include <stdlib.h>

enum { FIRST = 7, MOST_ELEMENTS = 4096 };

static long loop_half(const char *argument) {
    volatile int input = atoi(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        if (half(input, &result) == -1) {
            return errno;
        }
        CONSUME(result);
    }
    return result;
}

static int numbers[MOST_ELEMENTS];

/* n of them, from FIRST on. */
static int prepare_numbers(const char *argument) {
    int n = atoi(argument);
    for (int i = 0; i < n && i < MOST_ELEMENTS; i++) {
        numbers[i] = FIRST + i;
    }
    return n;
}

static long loop_ends(const char *argument) {
    volatile int n = prepare_numbers(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = ends(numbers, n);
        CONSUME(result);
    }
    return result;
}

static long loop_carry(const char *argument) {
    volatile int n = prepare_numbers(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        int count = n;
        carry(numbers, count);
        result = numbers[count - 1];
        CONSUME(result);
    }
    return result;
}

static long loop_gauge_level(const char *argument) {
    struct gauge *gauge = gauge_open(atoi(argument));
    int result = 0;
    for (int i = 0; i < CALLS && gauge != NULL; i++) {
        result = gauge_level(gauge);
        CONSUME(result);
    }
    gauge_close(gauge);
    return result;
}

static long loop_water_level(const char *argument) {
    water_level = atoi(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = water_level;
        CONSUME(result);
    }
    return result;
}

const floor_t MEMORY_FLOORS[] = {
    {"half", loop_half},
    {"ends", loop_ends},
    {"carry", loop_carry},
    {"gauge_level", loop_gauge_level},
    {"water_level", loop_water_level},
    {NULL, NULL},
};
