/* What the compiler says of each type that the runtime knows by name. */
#define _GNU_SOURCE
#include <limits.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ipc.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/statvfs.h>
#include <sys/types.h>
#include <termios.h>
#include <time.h>
#include <wchar.h>

#ifdef __linux__
#include <uchar.h>
#else
typedef uint_least16_t char16_t;
typedef uint_least32_t char32_t;
typedef off_t off64_t;
#endif

struct type {
    const char *name;
    int32_t bits;
    bool is_signed;
};

#define NAMED(name, type) {name, (int32_t) (sizeof(type) * CHAR_BIT), (type) -1 < (type) 1}
#define TYPE(type) NAMED(#type, type)

static const struct type types[] = {
    TYPE(_Bool),
    TYPE(char),
    TYPE(signed char),
    TYPE(unsigned char),
    TYPE(short),
    TYPE(unsigned short),
    TYPE(int),
    TYPE(unsigned int),
    TYPE(long),
    TYPE(unsigned long),
    TYPE(long long),
    TYPE(unsigned long long),
    TYPE(int8_t),
    TYPE(uint8_t),
    TYPE(int16_t),
    TYPE(uint16_t),
    TYPE(int32_t),
    TYPE(uint32_t),
    TYPE(int64_t),
    TYPE(uint64_t),
    TYPE(int_least8_t),
    TYPE(uint_least8_t),
    TYPE(int_least16_t),
    TYPE(uint_least16_t),
    TYPE(int_least32_t),
    TYPE(uint_least32_t),
    TYPE(int_least64_t),
    TYPE(uint_least64_t),
    TYPE(int_fast8_t),
    TYPE(uint_fast8_t),
    TYPE(int_fast16_t),
    TYPE(uint_fast16_t),
    TYPE(int_fast32_t),
    TYPE(uint_fast32_t),
    TYPE(int_fast64_t),
    TYPE(uint_fast64_t),
    TYPE(intmax_t),
    TYPE(uintmax_t),
    TYPE(size_t),
    TYPE(ssize_t),
    TYPE(ptrdiff_t),
    TYPE(intptr_t),
    TYPE(uintptr_t),
    TYPE(wchar_t),
    TYPE(wint_t),
    TYPE(char16_t),
    TYPE(char32_t),
    TYPE(time_t),
    TYPE(clock_t),
    TYPE(suseconds_t),
    TYPE(useconds_t),
    TYPE(off_t),
    TYPE(off64_t),
    TYPE(ino_t),
    TYPE(dev_t),
    TYPE(mode_t),
    TYPE(nlink_t),
    TYPE(uid_t),
    TYPE(gid_t),
    TYPE(id_t),
    TYPE(pid_t),
    TYPE(blksize_t),
    TYPE(blkcnt_t),
    TYPE(fsblkcnt_t),
    TYPE(fsfilcnt_t),
    TYPE(socklen_t),
    TYPE(sa_family_t),
    TYPE(in_port_t),
    TYPE(in_addr_t),
    TYPE(nfds_t),
    TYPE(rlim_t),
    TYPE(key_t),
    TYPE(clockid_t),
    TYPE(sig_atomic_t),
    TYPE(tcflag_t),
    TYPE(speed_t),
    TYPE(cc_t),
};

int32_t typeCount(void) {
    return (int32_t) (sizeof(types) / sizeof(types[0]));
}

const char *typeName(int32_t i) {
    return types[i].name;
}

int32_t typeBits(int32_t i) {
    return types[i].bits;
}

bool typeIsSigned(int32_t i) {
    return types[i].is_signed;
}
