#include <errno.h>
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

/* Gives a box through a pointer; from 1000 on it fails, with the box there all the same, and below 0 without. */
int box_open(int number, struct box **result) {
    *result = box_new(number);
    errno = number < 0 ? EINVAL : number < 1000 ? 0 : ENOSPC;
    return number < 0 ? 3 : number < 1000 ? 0 : 7;
}

int box_open_colored(int number, int color, struct box **result, int *painted) {
    *painted = color;
    return box_open(number, result);
}

int box_open_all(struct box **all, int count, int status) {
    for (int i = 0; i < count; i++) {
        box_open(i, &all[i]);
    }
    return status;
}

int box_peek(struct box *box, struct box **result) {
    *result = box_next(box);
    return *result ? 0 : -1;
}

/* The next box, in place of a box. */
void box_advance(struct box **box) { *box = (*box)->next; }

int box_fail(struct box *box, struct box *other, struct lid *lid, int code) {
    if (box) check(box);
    if (other) check(other);
    (void) lid;
    errno = EDOM;
    return code;
}

int box_close_or_fail(struct box *box, int code) {
    box_close(box);
    return code;
}

int box_open_lid(int size, struct lid **result) {
    *result = lid_new(size);
    return size < 0;
}

struct pair { struct box *left; struct lid *right; };
struct pair box_pair(struct box *left, struct lid *right) { return (struct pair) {left, right}; }
int box_sum_pair(struct pair pair) { return box_number(pair.left) + lid_size(pair.right); }
int box_open_pair(struct pair *result, struct box *left, struct lid *right) {
    *result = box_pair(left, right);
    return 0;
}

/* Wait for what they find in memory. */
int box_wait_pair(struct pair pair) { return box_wait(pair.left); }
int box_wait_pair_at(struct pair *pair) { return box_wait(pair->left); }
int box_wait_pairs(struct pair *pairs, int count) { return box_wait(pairs[count - 1].left); }
int box_wait_at(struct box **box) { return box_wait(*box); }
int box_wait_all(struct box **all, int count) { return box_wait(all[count - 1]); }
int box_sum_all(struct box **all, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += box_number(all[i]);
    return sum;
}

int box_sum_lids(struct lid **lids, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += lids[i]->size;
    return sum;
}

/* What else is given through pointers. */
int box_text(int which, const char **result) {
    *result = which ? "text" : NULL;
    return which < 0 ? -1 : 0;
}
int box_color(int color, int *result) { *result = color; return color < 0 ? -1 : 0; }
int box_pointer(void *pointer, void **result) { *result = pointer; return 0; }
short box_sum(const int *numbers, long long *result, int count) {
    *result = 0;
    for (int i = 0; i < count; i++) *result += numbers[i];
    return count == 3 ? 0 : -1;
}
