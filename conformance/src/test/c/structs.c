/* Structs and unions: by value, by reference, and kept where a view shows them. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct one { int8_t a; };
struct two { uint8_t a, b; };
struct three { uint8_t a[3]; };
struct eight { float a, b; };
struct twelve { int32_t a, b, c; };
struct mixed { double a; int32_t b; };
struct floats { double a, b; };
struct thirtytwo { double a[4]; };
struct sixtyfour { int64_t a[8]; };

struct one negatedOne(struct one s) { s.a = -s.a; return s; }
struct two swappedTwo(struct two s) { struct two t = {s.b, s.a}; return t; }
struct three turnedThree(struct three s) { struct three t = {{s.a[2], s.a[1], s.a[0]}}; return t; }
struct eight swappedEight(struct eight s) { struct eight t = {s.b, s.a}; return t; }
struct twelve turnedTwelve(struct twelve s) { struct twelve t = {s.c, s.b, s.a}; return t; }
struct mixed negatedMixed(struct mixed s) { s.a = -s.a; s.b = -s.b; return s; }
struct floats swappedFloats(struct floats s) { struct floats t = {s.b, s.a}; return t; }
struct thirtytwo turnedThirtytwo(struct thirtytwo s) { struct thirtytwo t = {{s.a[3], s.a[2], s.a[1], s.a[0]}}; return t; }
struct sixtyfour turnedSixtyfour(struct sixtyfour s) {
    struct sixtyfour t;
    for (int i = 0; i < 8; i++) t.a[i] = s.a[7 - i];
    return t;
}

double sumOfMany(struct one a, struct mixed b, struct sixtyfour c, struct eight d, struct twelve e, double f) {
    return a.a + b.a + b.b + c.a[0] + c.a[7] + d.a + d.b + e.a + e.b + e.c + f;
}

struct point { int32_t x; double y; };
struct line { struct point from, to[2]; };

struct line turnedLine(struct line l) { struct line t = {l.to[1], {l.to[0], l.from}}; return t; }
double lengthOf(const struct line *l) { return l ? l->from.y + l->to[0].y + l->to[1].y : -1; }

union number { int32_t whole; float real; uint8_t bytes[4]; };
struct tagged { int32_t kind; union number number; };

union number sameNumber(union number n) { return n; }
int32_t wholeOf(union number n) { return n.whole; }
struct tagged doubled(struct tagged t) {
    if (t.kind) t.number.real *= 2; else t.number.whole *= 2;
    return t;
}

static struct point kept = {1, 2.5};

struct point *keptPoint(void) { return &kept; }
struct point *noPoint(void) { return NULL; }
int32_t readPoint(const struct point *p) { return p ? p->x : -1; }
int writePoint(struct point *p) { p->x = 5; p->y = 0.5; return 0; }
void movePoint(struct point *p) { p->x++; p->y++; }

/* All that a field can be. */
struct everything {
    const char *name;
    const char *note;
    char label[8];
    uint16_t wide[4];
    wchar_t text[6];
    uint8_t latin[4];
    int32_t kind;
    uint32_t modes;
    long seconds;
    unsigned int level : 3, isOpen : 1;
    int balance : 4;
    unsigned int mode : 2;
    int16_t samples[4];
    struct point corners[2];
    int32_t kinds[3];
    const char *names[2];
    void *address;
    size_t size;
    unsigned char octet;
    _Bool flag;
    struct everything *next;
};

static struct everything seen;
static char seenName[64], seenNote[64], seenNames[2][64];

static const char *copyOf(const char *text, char *copy) { return text ? strncpy(copy, text, 63) : NULL; }

/* Copies what lives for the call alone. */
void see(const struct everything *e) {
    seen = *e;
    seen.name = copyOf(e->name, seenName);
    seen.note = copyOf(e->note, seenNote);
    for (int i = 0; i < 2; i++) seen.names[i] = copyOf(e->names[i], seenNames[i]);
}
struct everything *everything(void) { return &seen; }
size_t sizeOfEverything(void) { return sizeof seen; }
int32_t sumOfBits(void) { return seen.level * 1000 + seen.isOpen * 100 + seen.balance * 10 + seen.mode; }
void setKind(int32_t kind) { seen.kind = kind; }
void setLabel(const char *bytes) { memcpy(seen.label, bytes, 8); }
int32_t labelByte(int32_t i) { return (unsigned char) seen.label[i]; }
int32_t textOf(int32_t i) { return (int32_t) seen.text[i]; }

struct node { int32_t value; struct node *next; };

int32_t sumOfList(const struct node *n) {
    int32_t sum = 0;
    for (; n; n = n->next) sum += n->value;
    return sum;
}

void raise2(struct point *points, int32_t count) {
    for (int32_t i = 0; i < count; i++) points[i].x *= 2;
}

/* Fails with errno where it is asked to. */
struct point pointOrError(int32_t error) {
    struct point p = {7, 7.5};
    if (error) errno = error;
    return p;
}

#pragma pack(push, 1)
struct packed { uint8_t a; int32_t b; double c; };
#pragma pack(pop)

double sumOfPacked(const struct packed *p) { return p->a + p->b + p->c; }

double sumOfFloats(struct floats s) { return s.a + s.b; }
struct floats floatsOf(int32_t n) { struct floats s = {n + 0.5, n}; return s; }
