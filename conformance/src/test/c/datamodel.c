/* Types whose width the platform chooses; -DLLP64 gives them those of 64-bit Windows. */
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <wchar.h>

#ifdef LLP64
typedef int32_t long_type;
typedef uint32_t unsigned_long_type;
typedef uint16_t wchar_type;
typedef int32_t off_type;
typedef uint16_t mode_type;
typedef int32_t socklen_type;
#else
typedef long long_type;
typedef unsigned long unsigned_long_type;
typedef wchar_t wchar_type;
typedef off_t off_type;
typedef mode_t mode_type;
typedef socklen_t socklen_type;
#endif

static int32_t called;

int32_t timesCalled(void) {
    return called;
}

#define BOTH(name, type) \
    int64_t seen##name(type x) { \
        called++; \
        return (int64_t) x; \
    } \
    type taken##name(int64_t bits) { \
        return (type) bits; \
    }

BOTH(Char, char)
BOTH(Long, long_type)
BOTH(UnsignedLong, unsigned_long_type)
BOTH(Wchar, wchar_type)
BOTH(Off, off_type)
BOTH(Mode, mode_type)
BOTH(Socklen, socklen_type)
BOTH(Size, size_t)
BOTH(Ssize, ssize_t)
BOTH(Ptrdiff, ptrdiff_t)
BOTH(Intptr, intptr_t)
BOTH(Uintptr, uintptr_t)
BOTH(Time, time_t)
BOTH(Pid, pid_t)

/* The unit at an index of a wide string. */
int64_t unitAt(const wchar_type *s, int32_t index) {
    return (int64_t) s[index];
}

static const wchar_type greeting[] = {
    'g',
    'r',
    0xFC,
#ifdef LLP64
    0xD83D,
    0xDE00,
#else
    0x1F600,
#endif
    0
};

const wchar_type *greet(void) {
    return greeting;
}
