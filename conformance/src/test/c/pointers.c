/* Addresses, and memory that C reads and writes through them. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

static int32_t called;

int32_t timesCalled(void) {
    return called;
}

int64_t address(const void *p) {
    called++;
    return (int64_t) (intptr_t) p;
}

bool isNull(const void *p) {
    called++;
    return p == NULL;
}

void *same(void *p) {
    return p;
}

void fill(void *p, int32_t value, size_t count) {
    memset(p, value, count);
}

int32_t sum(const int32_t *numbers, size_t count) {
    int32_t sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += numbers[i];
    }
    return sum;
}

static int32_t number = 42;

int32_t *ownNumber(void) {
    return &number;
}

int32_t ownNumberNow(void) {
    return number;
}

/* Sets signals[0], then waits until signals[1] is set, for ten seconds at most. */
bool awaitSignal(volatile int32_t *signals) {
    const struct timespec pause = {0, 1000000};
    __atomic_store_n(&signals[0], 1, __ATOMIC_SEQ_CST);
    for (int i = 0; i < 10000; i++) {
        if (__atomic_load_n(&signals[1], __ATOMIC_SEQ_CST)) {
            return true;
        }
        nanosleep(&pause, NULL);
    }
    return false;
}
