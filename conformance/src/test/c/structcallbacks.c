/* Callbacks that are given structs and return them. */
#include <stddef.h>
#include <stdint.h>

struct one { int8_t a; };
struct two { uint8_t a, b; };
struct three { uint8_t a[3]; };
struct eight { float a, b; };
struct twelve { int32_t a, b, c; };
struct mixed { double a; int32_t b; };
struct floats { double a, b; };
struct thirtytwo { double a[4]; };
struct sixtyfour { int64_t a[8]; };
struct point { int32_t x; double y; };
struct line { struct point from, to[2]; };
union number { int32_t whole; float real; uint8_t bytes[4]; };

#define SAME(name) struct name same_##name(struct name (*f)(struct name), struct name s) { return f(s); }

SAME(one)
SAME(two)
SAME(three)
SAME(eight)
SAME(twelve)
SAME(mixed)
SAME(floats)
SAME(thirtytwo)
SAME(sixtyfour)
SAME(line)

union number same_number(union number (*f)(union number), union number n) { return f(n); }

double sum_of_many(double (*f)(struct one, struct mixed, struct sixtyfour, struct eight, struct twelve, double)) {
    return f((struct one) {1}, (struct mixed) {2, 3}, (struct sixtyfour) {{4, 0, 0, 0, 0, 0, 0, 5}}, (struct eight) {6, 7},
             (struct twelve) {8, 9, 10}, 11);
}

/* The sum of what is there after the call. */
double by_pointer(int (*f)(const struct point *), int is_null) {
    struct point p = {3, 4.5};
    return f(is_null ? NULL : &p) + p.x + p.y;
}
double moved(void (*f)(struct point *), int x) {
    struct point p = {x, 4.5};
    f(&p);
    return p.x + p.y;
}
int viewed(int (*f)(struct point *), int is_null) {
    struct point p = {3, 4.5};
    return f(is_null ? NULL : &p);
}
double spread(double (*f)(const struct point *, int), int count) {
    struct point points[] = {{1, 1.5}, {2, 2.5}, {3, 3.5}};
    return f(points, count);
}
static struct point kept = {1, 2.5};
struct point *kept_point(void) { return &kept; }
int chosen_point(struct point *(*f)(struct point *)) {
    struct point *p = f(&kept);
    return p == NULL ? 0 : p == &kept ? 1 : 2;
}

static struct mixed turned(struct mixed s) { s.a = -s.a; s.b = -s.b; return s; }
static struct sixtyfour reversed(struct sixtyfour s) {
    struct sixtyfour t;
    for (int i = 0; i < 8; i++) t.a[i] = s.a[7 - i];
    return t;
}
struct mixed (*turner(void))(struct mixed) { return turned; }
struct sixtyfour (*reverser(void))(struct sixtyfour) { return reversed; }
