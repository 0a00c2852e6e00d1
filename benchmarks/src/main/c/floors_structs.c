/* The loops over the functions of structs.h. A struct that goes in is read anew for each call. */
#include "floors.h"
#include "structs.h"

#include <errno.h>
#include <stdlib.h>

static long loop_pair_sum(const char *argument) {
    struct pair input = pair_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = pair_sum(input);
        CONSUME(result);
    }
    return result;
}

static long loop_pair_sum_at(const char *argument) {
    struct pair input = pair_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        struct pair copy = input;
        result = pair_sum_at(&copy);
        CONSUME(result);
    }
    return result;
}

static long sum_of_pair(struct pair result) {
    return result.a + result.b;
}

static long loop_pair_from(const char *argument) {
    volatile int input = atoi(argument);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = sum_of_pair(pair_from(input));
        CONSUME(result);
    }
    return result;
}

static long loop_pair_write(const char *argument) {
    volatile int input = atoi(argument);
    struct pair written;
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        if (pair_write(input, &written) == -1) {
            return errno;
        }
        result = sum_of_pair(written);
        CONSUME(result);
    }
    return result;
}

static long loop_triple_sum(const char *argument) {
    struct triple input = triple_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = triple_sum(input);
        CONSUME(result);
    }
    return result;
}

static long loop_triple_sum_at(const char *argument) {
    struct triple input = triple_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        struct triple copy = input;
        result = triple_sum_at(&copy);
        CONSUME(result);
    }
    return result;
}

static long sum_of_triple(struct triple result) {
    return result.a + result.b + result.c;
}

static long loop_triple_from(const char *argument) {
    volatile int input = atoi(argument);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = sum_of_triple(triple_from(input));
        CONSUME(result);
    }
    return result;
}

static long loop_triple_write(const char *argument) {
    volatile int input = atoi(argument);
    struct triple written;
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        if (triple_write(input, &written) == -1) {
            return errno;
        }
        result = sum_of_triple(written);
        CONSUME(result);
    }
    return result;
}

static long loop_octet_sum(const char *argument) {
    struct octet input = octet_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = octet_sum(input);
        CONSUME(result);
    }
    return result;
}

static long loop_octet_sum_at(const char *argument) {
    struct octet input = octet_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        struct octet copy = input;
        result = octet_sum_at(&copy);
        CONSUME(result);
    }
    return result;
}

static long sum_of_octet(struct octet result) {
    return result.a + result.b + result.c + result.d + result.e + result.f + result.g + result.h;
}

static long loop_octet_from(const char *argument) {
    volatile int input = atoi(argument);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = sum_of_octet(octet_from(input));
        CONSUME(result);
    }
    return result;
}

static long loop_octet_write(const char *argument) {
    volatile int input = atoi(argument);
    struct octet written;
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        if (octet_write(input, &written) == -1) {
            return errno;
        }
        result = sum_of_octet(written);
        CONSUME(result);
    }
    return result;
}

static long loop_mixed_sum(const char *argument) {
    struct mixed input = mixed_from(atoi(argument));
    CONSUME(&input);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = mixed_sum(input);
        CONSUME(result);
    }
    return result;
}

static long sum_of_mixed(struct mixed result) {
    return result.a + result.b + result.c + (long)result.d;
}

static long loop_mixed_from(const char *argument) {
    volatile int input = atoi(argument);
    long result = 0;
    for (int i = 0; i < CALLS; i++) {
        result = sum_of_mixed(mixed_from(input));
        CONSUME(result);
    }
    return result;
}

const floor_t STRUCT_FLOORS[] = {
    {"pair_sum", loop_pair_sum},
    {"pair_sum_at", loop_pair_sum_at},
    {"pair_from", loop_pair_from},
    {"pair_write", loop_pair_write},
    {"triple_sum", loop_triple_sum},
    {"triple_sum_at", loop_triple_sum_at},
    {"triple_from", loop_triple_from},
    {"triple_write", loop_triple_write},
    {"octet_sum", loop_octet_sum},
    {"octet_sum_at", loop_octet_sum_at},
    {"octet_from", loop_octet_from},
    {"octet_write", loop_octet_write},
    {"mixed_sum", loop_mixed_sum},
    {"mixed_from", loop_mixed_from},
    {NULL, NULL},
};
