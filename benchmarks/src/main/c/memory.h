/* Memory that C and Java share: arrays, out-parameters, a handle, a variable. */
#ifndef TOMBOLO_MEMORY_H
#define TOMBOLO_MEMORY_H

#include <stdint.h>
#include <time.h>

/* Writes half of n: 0, or -1 with errno EDOM if n is negative. */
int half(int n, int *result);

/* The first element and the last one, added. */
int ends(const int *values, int n);

/* Makes the last element one more than the first. */
void carry(int *values, int n);

/* What only C looks into, and whoever opened it closes. */
struct gauge;
struct gauge *gauge_open(int level); /* NULL if there is no memory */
int gauge_level(const struct gauge *gauge);
void gauge_close(struct gauge *gauge);

extern int water_level;

/* What Java shows as a view. */
struct tick {
    time_t seconds;
    int nanos;
};

#endif
