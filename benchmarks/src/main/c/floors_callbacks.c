/* The loops over the functions of callbacks.h, which call C back. */
#include "callbacks.h"
#include "floors.h"

#include <stdlib.h>
#include <string.h>

static int next(int n) {
    return n + 1;
}

static long loop_apply(const char *argument) {
    volatile int input = atoi(argument);
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = apply(next, input);
        CONSUME(result);
    }
    return result;
}

static struct pair swapped(struct pair pair) {
    return (struct pair){pair.b, pair.a};
}

static long loop_apply_pair(const char *argument) {
    volatile long input = atol(argument);
    struct pair result = {0, 0};
    for (int i = 0; i < CALLS; i++) {
        result = apply_pair(swapped, (struct pair){input, input + 1});
        CONSUME(&result);
    }
    return result.a;
}

static int length(const char *text) {
    return (int)strlen(text);
}

static long loop_apply_text(const char *argument) {
    (void)argument;
    int result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = apply_text(length);
        CONSUME(result);
    }
    return result;
}

const floor_t CALLBACK_FLOORS[] = {
    {"apply", loop_apply},
    {"apply_pair", loop_apply_pair},
    {"apply_text", loop_apply_text},
    {NULL, NULL},
};
