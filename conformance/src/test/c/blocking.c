#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct pair { long a; long b; };
struct block { long words[8]; };

typedef int (*operation)(int);

/* How many of the next ones have begun. */
static int begun;
int waits_begun(void) { return __atomic_load_n(&begun, __ATOMIC_SEQ_CST); }
static void begin(void) { __atomic_add_fetch(&begun, 1, __ATOMIC_SEQ_CST); }

/* 0, or -1 with errno where something ended it. */
int wait_for(int ms) { begin(); return poll(NULL, 0, ms); }

/* The same, and nothing tells but errno. */
void pause_for(int ms) { begin(); poll(NULL, 0, ms); }

/* Whatever comes, it waits. */
int insist(int ms) {
    begin();
    for (int i = 0; i < ms; i++) {
        while (poll(NULL, 0, 1) < 0) { }
    }
    errno = 0;
    return ms;
}

/* Is interrupted, and succeeds nevertheless. */
int recover(int ms) {
    begin();
    while (poll(NULL, 0, ms) == 0) { }
    return 42;
}

void nothing(void) { }
int answer(void) { return 42; }

long length_after(int ms, const char *text) { poll(NULL, 0, ms); return (long) strlen(text); }

/* Looks at the text when it has been interrupted. */
long length_when_ended(int ms, const char *text) {
    begin();
    poll(NULL, 0, ms);
    poll(NULL, 0, 0);
    size_t length = strlen(text);
    errno = EINTR;
    return length == 1000000 && text[999999] == 'x' ? -1 : -2;
}

double half_after(int ms, double number) { poll(NULL, 0, ms); return number / 2; }
float quarter_after(int ms, float number) { poll(NULL, 0, ms); return number / 4; }

struct pair swapped_after(int ms, struct pair pair) {
    poll(NULL, 0, ms);
    return (struct pair) {pair.b, pair.a};
}

struct block reversed_after(int ms, struct block block) {
    struct block reversed;
    poll(NULL, 0, ms);
    for (int i = 0; i < 8; i++) { reversed.words[i] = block.words[7 - i]; }
    return reversed;
}

int swap_after(int ms, struct pair *pair) {
    long a = pair->a;
    poll(NULL, 0, ms);
    pair->a = pair->b;
    pair->b = a;
    return 0;
}

int count_after(int ms, int *numbers, int count) {
    poll(NULL, 0, ms);
    for (int i = 0; i < count; i++) { numbers[i] += i; }
    return count;
}

int number_after(int ms, int *number) { poll(NULL, 0, ms); *number = 42; return 0; }

const char *label_after(int ms) { poll(NULL, 0, ms); return "label"; }
char *copy_after(int ms, const char *text) { poll(NULL, 0, ms); return strdup(text); }

int fail_after(int ms, int number) { poll(NULL, 0, ms); errno = number; return -1; }
int errno_of(int ms) { int found = errno; poll(NULL, 0, ms); errno = found; return found; }

int sum_after(int ms, int count, ...) {
    va_list numbers;
    int sum = 0;
    poll(NULL, 0, ms);
    va_start(numbers, count);
    for (int i = 0; i < count; i++) { sum += va_arg(numbers, int); }
    va_end(numbers);
    return sum;
}

void *answer_address(void) { return (void *) answer; }

/* Waits, calls, waits. -1 where the second wait was ended. */
int call_between(int ms, operation f, int number) {
    begin();
    poll(NULL, 0, ms);
    int result = f(number);
    return poll(NULL, 0, ms) < 0 ? -1 : result;
}

/* What a callback finds when it calls C itself: not interrupted. */
int nap(int ms) { return poll(NULL, 0, ms); }

static operation kept;
void keep(operation f) { kept = f; }
int call_kept_after(int ms, int number) { poll(NULL, 0, ms); return kept == NULL ? -1 : kept(number); }

struct box { int number; };
static int open_boxes;
struct box *box_new(int number) {
    struct box *box = malloc(sizeof *box);
    box->number = number;
    __atomic_add_fetch(&open_boxes, 1, __ATOMIC_SEQ_CST);
    return box;
}
int box_wait(struct box *box, int ms) { begin(); poll(NULL, 0, ms); return box->number; }
int box_call(struct box *box, operation f) { poll(NULL, 0, 1); return f(box->number); }
void box_close(struct box *box) {
    box->number = -1;
    free(box);
    __atomic_sub_fetch(&open_boxes, 1, __ATOMIC_SEQ_CST);
}
struct box *box_after(int ms, int number) { poll(NULL, 0, ms); return box_new(number); }
int boxes_open(void) { return __atomic_load_n(&open_boxes, __ATOMIC_SEQ_CST); }

/* Works until it is told not to, and takes no notice of signals. */
struct job { int is_cancelled; int times_cancelled; int is_running; };
int job_run(struct job *job) {
    begin();
    __atomic_store_n(&job->is_running, 1, __ATOMIC_SEQ_CST);
    while (!__atomic_load_n(&job->is_cancelled, __ATOMIC_SEQ_CST)) { poll(NULL, 0, 1); }
    __atomic_store_n(&job->is_running, 0, __ATOMIC_SEQ_CST);
    return 9;
}
void job_cancel(struct job *job) {
    __atomic_add_fetch(&job->times_cancelled, 1, __ATOMIC_SEQ_CST);
    if (__atomic_load_n(&job->is_running, __ATOMIC_SEQ_CST)) {
        __atomic_store_n(&job->is_cancelled, 1, __ATOMIC_SEQ_CST);
    }
}
