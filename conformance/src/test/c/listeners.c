/* Keeps callbacks, and calls them when it likes and from threads of its own. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

typedef int listener(int);

static listener *kept;

void keep(listener *f) { kept = f; }
int fire(int x) { return kept ? kept(x) : -1; }
int fire_many(int times, int x) {
    int sum = 0;
    for (int i = 0; i < times; i++) sum += kept(x);
    return sum;
}

/* With something of the listener's own, as many libraries have it. */
struct subscription { int (*f)(void *, int); void *data; void (*ended)(void *); };
static struct subscription subscribed;
void subscribe(int (*f)(void *, int), void *data, void (*ended)(void *)) {
    if (subscribed.ended) subscribed.ended(subscribed.data);
    subscribed = (struct subscription) {f, data, ended};
}
int notify(int x) { return subscribed.f(subscribed.data, x); }

struct job { listener *f; int x, result; };
static void *work(void *p) {
    struct job *job = p;
    job->result = job->f(job->x);
    return NULL;
}
/* The result of a call on a thread that is over when this returns. */
int fire_on_thread(listener *f, int x) {
    struct job job = {f, x, 0};
    pthread_t thread;
    pthread_create(&thread, NULL, work, &job);
    pthread_join(thread, NULL);
    return job.result;
}
int fire_kept_on_thread(int x) { return fire_on_thread(kept, x); }
int fire_on_threads(listener *f, int threads) {
    struct job *jobs = calloc(threads, sizeof *jobs);
    pthread_t *ids = calloc(threads, sizeof *ids);
    int sum = 0;
    for (int i = 0; i < threads; i++) {
        jobs[i] = (struct job) {f, i, 0};
        pthread_create(&ids[i], NULL, work, &jobs[i]);
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(ids[i], NULL);
        sum += jobs[i].result;
    }
    free(jobs);
    free(ids);
    return sum;
}

/* Calls on a thread until it is told to stop; what the last one returned. */
static atomic_int stopped, rounds;
static pthread_t poller;
static struct job polling;
static void *poll(void *p) {
    struct job *job = p;
    while (!stopped) {
        job->result = job->f(job->x);
        rounds++;
    }
    return NULL;
}
void start(listener *f, int x) {
    stopped = rounds = 0;
    polling = (struct job) {f, x, 0};
    pthread_create(&poller, NULL, poll, &polling);
}
int rounds_done(void) { return rounds; }
int stop(void) {
    stopped = 1;
    pthread_join(poller, NULL);
    return polling.result;
}

/* Calls with that much on the stack below each call. */
int dig(listener *f, int depth, int size) {
    volatile char frame[size < 1 ? 1 : size];
    frame[0] = 1;
    return f(depth) + frame[0] - 1;
}
int dig_kept(int depth, int size) { return dig(kept, depth, size); }
