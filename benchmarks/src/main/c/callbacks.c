#include "callbacks.h"

static int_operation kept[PLACES];

int apply(int_operation operation, int n) {
    return operation(n);
}

void keep(int place, int_operation operation) {
    kept[place] = operation;
}

int apply_kept(int place, int n) {
    return kept[place](n);
}

struct pair apply_pair(pair_operation operation, struct pair pair) {
    return operation(pair);
}

int apply_text(text_operation operation) {
    return operation("foo");
}
