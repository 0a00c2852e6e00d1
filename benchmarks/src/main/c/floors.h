/* What the files have in common whose loops floors.c times. */
#ifndef TOMBOLO_FLOORS_H
#define TOMBOLO_FLOORS_H

/* What each loop calls its function. */
enum { CALLS = 20000 };

/* Makes the compiler believe that the value is used, and that all memory may have changed. */
#define CONSUME(value) __asm__ volatile("" : : "r"(value) : "memory")

/* A loop, which returns what its function returned last; arrays of them end with one without a name. */
typedef struct {
    const char *name;
    long (*loop)(const char *argument);
} floor_t;

extern const floor_t STRUCT_FLOORS[];
extern const floor_t MEMORY_FLOORS[];
extern const floor_t CALLBACK_FLOORS[];

#endif
