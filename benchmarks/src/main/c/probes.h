/* Functions that do next to nothing, so that what is measured is the way to them and back. */
#ifndef TOMBOLO_PROBES_H
#define TOMBOLO_PROBES_H

enum { LONGEST_LABEL = 4096 };

/* Its argument. */
int same(int n);

/* Its argument; -1 with errno EDOM if that is negative. */
int probe(int n);

/* The number of bytes before the NUL; -1 with errno EDOM if there are none. */
int probe_text(const char *text);

/* Its argument, and the int and the double that stand for ..., added. */
int added(int n, ...);

/* A text of that many characters, at most LONGEST_LABEL, which is the library's own. */
const char *label(int length);

/* The same in memory of its own, which the caller frees; NULL if there is none. */
char *label_copy(int length);

#endif
