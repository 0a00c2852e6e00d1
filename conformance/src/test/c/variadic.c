#include <errno.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair { int first; double second; };
struct floats { float x, y, z; };
struct large { long long words[5]; };
struct box { int number; };

/*
 * Writes what stands for ..., each value by the letter of the type that C reads it with, with a blank behind each. What a
 * pointer to int points to grows by one.
 */
int write_all(char *out, size_t size, const char *types, ...) {
    int length = 0;
    va_list values;
    va_start(values, types);
    out[0] = 0;
#define WRITE(...) length += snprintf(out + length, size - length, __VA_ARGS__)
    for (; *types; types++) {
        switch (*types) {
            case 'i': WRITE("%d ", va_arg(values, int)); break;
            case 'u': WRITE("%u ", va_arg(values, unsigned)); break;
            case 'l': WRITE("%ld ", va_arg(values, long)); break;
            case 'L': WRITE("%lld ", va_arg(values, long long)); break;
            case 'z': WRITE("%zu ", va_arg(values, size_t)); break;
            case 'd': WRITE("%g ", va_arg(values, double)); break;
            case 's': {
                const char *text = va_arg(values, const char *);
                WRITE("%s ", text ? text : "NULL");
                break;
            }
            case 'p': WRITE("%s ", va_arg(values, void *) ? "address" : "NULL"); break;
            case 'I': WRITE("%d ", (*va_arg(values, int *))++); break;
            case 'w': WRITE("U+%04X ", (unsigned) *va_arg(values, const uint16_t *)); break;
            case 'x': WRITE("%d ", va_arg(values, struct box *)->number); break;
            case 'P': {
                struct pair pair = va_arg(values, struct pair);
                WRITE("{%d %g} ", pair.first, pair.second);
                break;
            }
            case 'R': {
                struct pair *pair = va_arg(values, struct pair *);
                WRITE("&{%d %g} ", pair->first++, pair->second);
                break;
            }
            case 'F': {
                struct floats floats = va_arg(values, struct floats);
                WRITE("{%g %g %g} ", floats.x, floats.y, floats.z);
                break;
            }
            case 'B': {
                struct large large = va_arg(values, struct large);
                WRITE("{%lld %lld %lld %lld %lld} ", large.words[0], large.words[1], large.words[2], large.words[3],
                        large.words[4]);
                break;
            }
        }
    }
    va_end(values);
    return length;
}

long long sum_ints(int count, ...) {
    long long sum = 0;
    va_list values;
    va_start(values, count);
    while (count-- > 0) sum += va_arg(values, int);
    va_end(values);
    return sum;
}

double sum_doubles(int count, ...) {
    double sum = 0;
    va_list values;
    va_start(values, count);
    while (count-- > 0) sum += va_arg(values, double);
    va_end(values);
    return sum;
}

long sum_longs(int count, ...) {
    long sum = 0;
    va_list values;
    va_start(values, count);
    while (count-- > 0) sum += va_arg(values, long);
    va_end(values);
    return sum;
}

/* A struct that is larger than its registers, of what is passed as two ints. */
struct large large_of(int count, ...) {
    struct large large = {{0}};
    va_list values;
    va_start(values, count);
    for (int i = 0; i < count; i++) large.words[i] = va_arg(values, int);
    va_end(values);
    return large;
}

struct pair pair_of(int first, ...) {
    va_list values;
    va_start(values, first);
    struct pair pair = {first, va_arg(values, double)};
    va_end(values);
    return pair;
}

/* The texts one after the other in memory of the caller's, up to a NULL; NULL and EINVAL where there are none. */
char *joined(const char *separator, ...) {
    char *all = NULL;
    va_list texts;
    va_start(texts, separator);
    for (const char *text; (text = va_arg(texts, const char *)) != NULL;) {
        char *more = malloc((all ? strlen(all) + strlen(separator) : 0) + strlen(text) + 1);
        sprintf(more, "%s%s%s", all ? all : "", all ? separator : "", text);
        free(all);
        all = more;
    }
    va_end(texts);
    if (!all) errno = EINVAL;
    return all;
}

/* Leaves the first value in errno. */
int fail_with(int count, ...) {
    va_list values;
    va_start(values, count);
    if (count > 0) errno = va_arg(values, int);
    va_end(values);
    return -1;
}

/* As ioctl: what it asks for and answers depends on the request. */
int answer(int request, ...) {
    va_list values;
    va_start(values, request);
    int *answered = va_arg(values, int *);
    va_end(values);
    if (request < 0) {
        errno = -request;
        return -1;
    }
    *answered = 2 * request;
    return 0;
}

/* The result is written before what stands for ... */
int counted(int *result, const char *types, ...) {
    va_list values;
    va_start(values, types);
    *result = 0;
    for (; *types; types++) *result += *types == 'd' ? (int) va_arg(values, double) : va_arg(values, int);
    va_end(values);
    return 0;
}

static int calls;
int called(void) { return calls; }
int note(int count, ...) { return ++calls + 0 * count; }

struct box *box_new(int number) {
    struct box *box = malloc(sizeof *box);
    box->number = number;
    return box;
}

void box_close(struct box *box) {
    box->number = -1;
    free(box);
}

/* The function itself, for calls by address. */
void *sum_doubles_address(void) { return (void *) sum_doubles; }
