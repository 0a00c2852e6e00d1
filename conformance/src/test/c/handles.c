#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* Things that are made, used and released, and that notice when they are used wrongly. */
struct box { int number; int open; struct box *next; };
struct lid { int size; };

static atomic_int alive, wrong, closed;
static atomic_int waiting, go;

static int check(struct box *box) {
    if (!box->open) wrong++;
    return box->open;
}

struct box *box_new(int number) {
    if (number < 0) return NULL;
    struct box *box = calloc(1, sizeof *box);
    box->number = number;
    box->open = 1;
    alive++;
    return box;
}

/* Leaks the memory, so that later uses can be noticed. */
int box_close(struct box *box) {
    check(box);
    box->open = 0;
    alive--;
    closed++;
    return 77;
}

int box_number(struct box *box) { return check(box) ? box->number : -1; }
int box_number_or(struct box *box, int otherwise) { return box ? box_number(box) : otherwise; }
int box_add(struct box *box, struct box *other) { return box_number(box) + box_number(other); }
void box_link(struct box *box, struct box *next) { check(box); box->next = next; }
struct box *box_next(struct box *box) { check(box); return box->next; }
int box_put(struct box *box, const char *text) { return box_number(box) + (int) strlen(text); }

int box_swallow(struct box *box, const char *text) { return text ? box_close(box) : -1; }

/* Waits until it is let go. */
int box_wait(struct box *box) {
    int number = box_number(box);
    waiting++;
    while (!go) ;
    waiting--;
    check(box);
    return number;
}

int boxes_waiting(void) { return waiting; }
void boxes_go(int yes) { go = yes; }
int boxes_alive(void) { return alive; }
int boxes_closed(void) { return closed; }
int boxes_misused(void) { return wrong; }

struct lid *lid_new(int size) {
    static struct lid lid;
    lid.size = size;
    return size < 0 ? NULL : &lid;
}
int lid_size(struct lid *lid) { return lid ? lid->size : -1; }
