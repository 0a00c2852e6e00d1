package dev.tombolo.processor.read;

import dev.tombolo.annotations.NativeLib;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The functions of C's own library that wait for what may never come: time, input, room for output, another process or
 * thread.
 *
 * <p>Those are missing that wait with some arguments only ({@code open}, {@code fcntl}, {@code ioctl}, those of {@code FILE
 * *}) or for a disk only ({@code fsync}), and those of which the calling thread owns something then, or has to before
 * ({@code pthread_mutex_lock}, {@code pthread_cond_wait}): no other thread can call these in its place.
 */
final class WaitingFunctions {
    private static final Pattern LIBRARY =
            Pattern.compile("(.*[/\\\\])?(lib)?(c|pthread|rt|thr|resolv|socket|nsl|System)([.-].*)?");

    private static final List<String> FOR_TIME =
            List.of("clock_nanosleep", "nanosleep", "sleep", "thrd_sleep", "usleep");

    private static final List<String> FOR_SIGNALS =
            List.of("pause", "sigpause", "sigsuspend", "sigtimedwait", "sigwait", "sigwaitinfo");

    private static final List<String> FOR_PROCESSES =
            List.of("pclose", "system", "wait", "wait3", "wait4", "waitid", "waitpid");

    private static final List<String> FOR_THREADS = List.of(
            "pthread_barrier_wait",
            "pthread_clockjoin_np",
            "pthread_join",
            "pthread_timedjoin_np",
            "sem_clockwait",
            "sem_timedwait",
            "sem_wait",
            "semop",
            "semtimedop",
            "thrd_join");

    private static final List<String> FOR_FILES = List.of(
            "eventfd_read",
            "flock",
            "getchar",
            "getchar_unlocked",
            "getpass",
            "gets",
            "getwchar",
            "lockf",
            "lockf64",
            "pread",
            "pread64",
            "preadv",
            "preadv2",
            "preadv64",
            "preadv64v2",
            "pwrite",
            "pwrite64",
            "pwritev",
            "pwritev2",
            "pwritev64",
            "pwritev64v2",
            "read",
            "readv",
            "scanf",
            "sendfile",
            "sendfile64",
            "splice",
            "tcdrain",
            "tee",
            "vmsplice",
            "vscanf",
            "vwscanf",
            "write",
            "writev",
            "wscanf");

    private static final List<String> FOR_SEVERAL_FILES = List.of(
            "aio_suspend",
            "epoll_pwait",
            "epoll_pwait2",
            "epoll_wait",
            "kevent",
            "kevent64",
            "kevent_qos",
            "poll",
            "ppoll",
            "pselect",
            "select");

    private static final List<String> FOR_SOCKETS = List.of(
            "accept",
            "accept4",
            "connect",
            "recv",
            "recvfrom",
            "recvmmsg",
            "recvmsg",
            "send",
            "sendmmsg",
            "sendmsg",
            "sendto");

    private static final List<String> FOR_MESSAGES =
            List.of("mq_receive", "mq_send", "mq_timedreceive", "mq_timedsend", "msgrcv", "msgsnd");

    private static final List<String> FOR_NAMES = List.of(
            "gai_suspend",
            "getaddrinfo",
            "gethostbyaddr",
            "gethostbyaddr_r",
            "gethostbyname",
            "gethostbyname2",
            "gethostbyname2_r",
            "gethostbyname_r",
            "getnameinfo",
            "res_nquery",
            "res_nsearch",
            "res_query",
            "res_search");

    private static final Set<String> NAMES = Stream.of(
                    FOR_TIME,
                    FOR_SIGNALS,
                    FOR_PROCESSES,
                    FOR_THREADS,
                    FOR_FILES,
                    FOR_SEVERAL_FILES,
                    FOR_SOCKETS,
                    FOR_MESSAGES,
                    FOR_NAMES)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private WaitingFunctions() {}

    static boolean contain(String symbol) {
        return NAMES.contains(symbol);
    }

    /** Whether a contract's functions may be those of C's own library: it says so, or it names no library. */
    static boolean isLibrary(TypeElement contract) {
        List<String> candidates = Use.of(NativeLib.class, contract).stream()
                .flatMap(use -> use.list("value").stream())
                .map(name -> String.valueOf(name.getValue()))
                .toList();
        return candidates.isEmpty()
                || candidates.stream().anyMatch(name -> LIBRARY.matcher(name).matches());
    }
}
