/* Functions that call back at once. */
#include <stddef.h>

#include "structs.h"

typedef int (*int_operation)(int n);
typedef struct pair (*pair_operation)(struct pair pair);
typedef int (*text_operation)(const char *text);

int apply(int_operation operation, int n);

/* Keeps what apply_kept calls: one in each of two places. */
enum { PLACES = 2 };
void keep(int place, int_operation operation);
int apply_kept(int place, int n);

struct pair apply_pair(pair_operation operation, struct pair pair);

/* Calls with a text of three characters. */
int apply_text(text_operation operation);
