#include "structs.h"

#include <errno.h>

int64_t pair_sum(struct pair pair) {
    return pair.a + pair.b;
}

int64_t triple_sum(struct triple triple) {
    return triple.a + triple.b + triple.c;
}

int64_t octet_sum(struct octet octet) {
    return octet.a + octet.b + octet.c + octet.d + octet.e + octet.f + octet.g + octet.h;
}

int64_t mixed_sum(struct mixed mixed) {
    return mixed.a + mixed.b + mixed.c + (int64_t)mixed.d;
}

int64_t pair_sum_at(const struct pair *p) {
    return p->a + p->b;
}

int64_t triple_sum_at(const struct triple *t) {
    return t->a + t->b + t->c;
}

int64_t octet_sum_at(const struct octet *o) {
    return o->a + o->b + o->c + o->d + o->e + o->f + o->g + o->h;
}

struct pair pair_from(int64_t n) {
    return (struct pair){n, n + 1};
}

struct triple triple_from(int64_t n) {
    return (struct triple){n, n + 1, n + 2};
}

struct octet octet_from(int64_t n) {
    return (struct octet){n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7};
}

struct mixed mixed_from(int64_t n) {
    return (struct mixed){(int32_t)n, (int16_t)(n + 1), (int8_t)(n + 2), (float)(n + 3)};
}

static int out_of_domain(void) {
    errno = EDOM;
    return -1;
}

int pair_write(int64_t n, struct pair *pair) {
    if (n < 0) {
        return out_of_domain();
    }
    *pair = (struct pair){n, n + 1};
    return 0;
}

int triple_write(int64_t n, struct triple *triple) {
    if (n < 0) {
        return out_of_domain();
    }
    *triple = (struct triple){n, n + 1, n + 2};
    return 0;
}

int octet_write(int64_t n, struct octet *octet) {
    if (n < 0) {
        return out_of_domain();
    }
    *octet = (struct octet){n, n + 1, n + 2, n + 3, n + 4, n + 5, n + 6, n + 7};
    return 0;
}
