#include "memory.h"

#include <errno.h>
#include <stdlib.h>

int half(int n, int *result) {
    if (n < 0) {
        errno = EDOM;
        return -1;
    }
    *result = n / 2;
    return 0;
}

int ends(const int *values, int n) {
    return values[0] + values[n - 1];
}

void carry(int *values, int n) {
    values[n - 1] = values[0] + 1;
}

struct gauge {
    int level;
};

struct gauge *gauge_open(int level) {
    struct gauge *gauge = malloc(sizeof *gauge);
    if (gauge != NULL) {
        gauge->level = level;
    }
    return gauge;
}

int gauge_level(const struct gauge *gauge) {
    return gauge->level;
}

void gauge_close(struct gauge *gauge) {
    free(gauge);
}

int water_level = 7;
