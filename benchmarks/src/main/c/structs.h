/* Structs of 16, 24 and 64 bytes, by value and by pointer, and one of fields that are narrower than a register. */
#ifndef TOMBOLO_STRUCTS_H
#define TOMBOLO_STRUCTS_H

#include <stdint.h>

struct pair {
    int64_t a, b;
};

struct triple {
    int64_t a, b, c;
};

struct octet {
    int64_t a, b, c, d, e, f, g, h;
};

struct mixed {
    int32_t a;
    int16_t b;
    int8_t c;
    float d;
};

/* The sum of the fields. */
int64_t pair_sum(struct pair pair);
int64_t triple_sum(struct triple triple);
int64_t octet_sum(struct octet octet);
int64_t mixed_sum(struct mixed mixed);

/* The same behind a pointer. */
int64_t pair_sum_at(const struct pair *pair);
int64_t triple_sum_at(const struct triple *triple);
int64_t octet_sum_at(const struct octet *octet);

/* One whose fields are n, n + 1 and so on. */
struct pair pair_from(int64_t n);
struct triple triple_from(int64_t n);
struct octet octet_from(int64_t n);
struct mixed mixed_from(int64_t n);

/* The same, written to where a pointer points: 0, or -1 with errno EDOM if n is negative. */
int pair_write(int64_t n, struct pair *pair);
int triple_write(int64_t n, struct triple *triple);
int octet_write(int64_t n, struct octet *octet);

#endif
