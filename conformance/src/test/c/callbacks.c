/* Functions that call what they are given, with values of each type. */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* As the type says; and with bits above the argument, returning the result as wide as this compiler takes it to be. */
#define SAME(name, type) \
    type same_##name(type (*f)(type), type x) { return f(x); } \
    int64_t wide_##name(type (*f)(type), int64_t bits) { return (int64_t) ((type (*)(int64_t)) f)(bits); }

SAME(int8, int8_t)
SAME(uint8, uint8_t)
SAME(int16, int16_t)
SAME(uint16, uint16_t)
SAME(int32, int32_t)
SAME(uint32, uint32_t)
SAME(int64, int64_t)
SAME(bool, bool)

long same_long(long (*f)(long), long x) { return f(x); }
size_t same_size(size_t (*f)(size_t), size_t x) { return f(x); }
float same_float(float (*f)(float), float x) { return f(x); }
double same_double(double (*f)(double), double x) { return f(x); }
uint64_t bits_of_double(double (*f)(double), uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    x = f(x);
    memcpy(&bits, &x, sizeof x);
    return bits;
}
void *same_pointer(void *(*f)(void *), void *x) { return f(x); }
int is_called(void (*f)(void)) { if (f) f(); return f != NULL; }

/* More than registers hold, of every width. */
double weigh(double (*f)(int8_t, double, uint8_t, float, int16_t, double, uint16_t, double, int, double, unsigned, double,
                         int64_t, double, int8_t, double, uint8_t, double, int16_t, float, uint16_t, double, bool, double,
                         int64_t, float)) {
    return f(-1, 1.5, 200, 2.5f, -3, 3.5, 65535, 4.5, -5, 5.5, 4000000000u, 6.5, INT64_MIN, 7.5, -128, 8.5, 255, 9.5, -32768,
             10.5f, 40000, 11.5, true, 12.5, INT64_MAX, 13.5f);
}

/* Several in one call. */
int compose(int (*f)(int), int (*g)(int), int x) { return g(f(x)); }
int fold(int (*f)(int, int), int from, int to) {
    int sum = from;
    for (int i = from + 1; i <= to; i++) sum = f(sum, i);
    return sum;
}
/* What each of some calls returned. */
void each(int (*f)(int), int *results, int count) { for (int i = 0; i < count; i++) results[i] = f(i); }

enum color { RED, GREEN, BLUE = 7 };
enum color same_color(enum color (*f)(enum color), int x) { return f((enum color) x); }
unsigned same_access(unsigned (*f)(unsigned), unsigned x) { return f(x); }

/* Text. */
size_t length(int (*f)(const char *), const char *s) { return f(s); }
int strange(int (*f)(const char *)) { return f("\xff\xfe"); }
int wide_text(int (*f)(const uint16_t *)) { static const uint16_t text[] = {0xfc, 0xd83d, 0xde00, 0}; return f(text); }
int bounded(int (*f)(const char *), int is_ended) {
    static const char ended[4] = "abc", endless[4] = {'a', 'b', 'c', 'd'};
    return f(is_ended ? ended : endless);
}
int named(char *(*f)(int), int i) {
    char *name = f(i);
    int n = name ? (int) strlen(name) : -1;
    free(name);
    return n;
}
int named_wide(uint32_t *(*f)(void)) {
    uint32_t *name = f();
    int n = name ? (int) name[0] : -1;
    free(name);
    return n;
}

/* Arrays and pointers. */
long sum(long (*f)(const int *, int), int count) {
    static const int numbers[] = {1, 2, 3, 4, -5};
    return f(count ? numbers : NULL, count);
}
long sum_sized(long (*f)(size_t, const double *)) { double numbers[] = {0.5, 1.5, 2}; return f(3, numbers); }
long sum_three(long (*f)(const int16_t *)) { int16_t numbers[] = {1, 2, -3}; return f(numbers); }
int joined(int (*f)(char **)) { char *names[] = {"ü", "", "three", NULL}; return f(names); }
int joined_counted(int (*f)(int, char **), int count) { char *names[] = {"one", NULL, "three"}; return f(count, names); }
int painted(int (*f)(const enum color *, int), int last) {
    enum color colors[] = {BLUE, RED, (enum color) last};
    return f(colors, 3);
}
int pointed(int (*f)(const int *, const double *, const bool *, const enum color *), int which) {
    int i = 5;
    double d = 1.5;
    bool b = true;
    enum color c = BLUE;
    return f(which == 0 ? NULL : &i, &d, &b, &c);
}

/* errno, as C leaves it, and as Java does. */
int noisy(int (*f)(int), int before, int after) {
    errno = before;
    int result = f(before);
    if (after >= 0) errno = after;
    return result;
}
/* Calls back at a depth, which calls this again. */
int deeper(int (*f)(int, const char *), int depth, const char *text) {
    int result = depth == 0 ? 0 : f(depth, text);
    errno = depth;
    return result;
}

/* Function pointers that C has. */
static int twice(int x) { return 2 * x; }
static int negated(int x) { return -x; }
static int applied(int (*f)(int), int x) { return f(f(x)); }
static const char *version(void) { return "1.2.3 ü"; }
static int failing(int x) { errno = x; return -1; }

typedef int unary(int);
unary *function(const char *name) {
    return !strcmp(name, "twice") ? twice : !strcmp(name, "negated") ? negated : !strcmp(name, "failing") ? failing : NULL;
}
int (*applier(void))(int (*)(int), int) { return applied; }
const char *(*versioner(void))(void) { return version; }
int is_twice(unary *f) { return f == twice; }
int hand_over(int (*f)(unary *, int), int which) { return f(which == 0 ? NULL : which == 1 ? twice : negated, 21); }
unary *chosen(unary *(*f)(int), int x) { return f(x); }

/* Structs of function pointers. */
struct operations { unary *first, *second; int (*apply)(unary *, int); };
void fill(struct operations *all) { all->first = twice; all->second = NULL; all->apply = applied; }
struct operations filled(void) { struct operations all = {negated, twice, applied}; return all; }
int run(const struct operations *all, int x) { return all->first(x) + (all->second ? all->second(x) : 0); }
int run_value(struct operations all, int x) { return run(&all, x); }
int run_applied(const struct operations *all, int x) { return all->apply(all->first, x); }

/* Variables. */
unary *hook;
unary *const fixed = twice;
struct operations table = {twice, negated, applied};
int run_hook(int x) { return hook ? hook(x) : -1; }

/* Things, lent and passed. */
struct thing { int number; };
struct thing *thing_new(int number) { struct thing *t = malloc(sizeof *t); t->number = number; return t; }
static int freed;
void thing_free(struct thing *t) { freed++; free(t); }
int thing_number(struct thing *t) { return t->number; }
int things_freed(void) { return freed; }
int lend(int (*f)(struct thing *, struct thing *), int number, int other) {
    struct thing a = {number}, b = {other};
    return f(&a, other < 0 ? NULL : &b);
}
struct thing *made(struct thing *(*f)(int), int number) { return f(number); }

/* What C gets of callbacks that fail, of each type: 1 where it is what is said. */
static int told;
int was_told(void) { int it = told; told = -1; return it; }
int gets_byte(int8_t (*f)(void), int8_t expected) { return told = f() == expected; }
int gets_unsigned(uint32_t (*f)(void), uint32_t expected) { return told = f() == expected; }
int gets_long(int64_t (*f)(void), int64_t expected) { return told = f() == expected; }
int gets_bool(bool (*f)(void), bool expected) { return told = f() == expected; }
int gets_color(enum color (*f)(void), int expected) { return told = (int) f() == expected; }
int gets_float(float (*f)(void), float expected) { return told = f() == expected; }
int gets_double(double (*f)(void), double expected) { return told = f() == expected; }
int gets_pointer(void *(*f)(void), void *expected) { return told = f() == expected; }
struct pair { int64_t a; double b; };
int gets_pair(struct pair (*f)(void)) { struct pair p = f(); return told = p.a == 0 && p.b == 0; }
struct large { int64_t a[8]; };
int gets_large(struct large (*f)(void)) {
    struct large l = f();
    for (int i = 0; i < 8; i++) if (l.a[i]) return told = 0;
    return told = 1;
}

int seven(int (*f)(int, int, int, int, int, int, int)) { return f(1, 2, 3, 4, 5, 6, 7); }
