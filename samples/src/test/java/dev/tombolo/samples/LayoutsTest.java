package dev.tombolo.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tombolo.samples.libc.StatStruct;
import dev.tombolo.samples.libc.SystemNameStruct;
import dev.tombolo.samples.libc.TimespecStruct;
import dev.tombolo.samples.libc.TimevalStruct;
import dev.tombolo.samples.zlib.ZStreamStruct;
import java.io.IOException;
import java.lang.foreign.GroupLayout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The structs lie as the headers of this machine have them. */
class LayoutsTest {
    private static final HeaderLayout TIMESPEC =
            new HeaderLayout("time.h", "struct timespec", Map.of("seconds", "tv_sec", "nanoseconds", "tv_nsec"));
    private static final HeaderLayout TIMEVAL =
            new HeaderLayout("sys/time.h", "struct timeval", Map.of("seconds", "tv_sec", "microseconds", "tv_usec"));
    private static final HeaderLayout UTSNAME = new HeaderLayout(
            "sys/utsname.h",
            "struct utsname",
            Map.of("system", "sysname", "node", "nodename", "domain", "__domainname"));
    private static final HeaderLayout STAT = new HeaderLayout(
            "sys/stat.h",
            "struct stat",
            Map.ofEntries(
                    Map.entry("device", "st_dev"),
                    Map.entry("inode", "st_ino"),
                    Map.entry("links", "st_nlink"),
                    Map.entry("mode", "st_mode"),
                    Map.entry("user", "st_uid"),
                    Map.entry("group", "st_gid"),
                    Map.entry("special", "st_rdev"),
                    Map.entry("size", "st_size"),
                    Map.entry("blockSize", "st_blksize"),
                    Map.entry("blocks", "st_blocks"),
                    Map.entry("accessed", "st_atim"),
                    Map.entry("modified", "st_mtim"),
                    Map.entry("changed", "st_ctim")));
    private static final HeaderLayout Z_STREAM = new HeaderLayout("zlib.h", "struct z_stream_s");

    static List<Arguments> structs() {
        return List.of(
                arguments(TIMESPEC, TimespecStruct.LAYOUT),
                arguments(TIMEVAL, TimevalStruct.LAYOUT),
                arguments(UTSNAME, SystemNameStruct.LAYOUT),
                arguments(STAT, StatStruct.LAYOUT),
                arguments(Z_STREAM, ZStreamStruct.LAYOUT));
    }

    @ParameterizedTest
    @MethodSource("structs")
    void areThoseOfTheHeaders(HeaderLayout header, GroupLayout layout) throws IOException, InterruptedException {
        assertThat(header.differencesFrom(layout)).isEmpty();
    }

    @Test
    void wouldTellWhatLiesElsewhere() throws IOException, InterruptedException {
        HeaderLayout interval = new HeaderLayout(
                "sys/time.h", "struct itimerval", Map.of("seconds", "it_interval", "microseconds", "it_value"));

        assertThat(interval.differencesFrom(TimevalStruct.LAYOUT))
                .containsExactly(
                        "struct itimerval: it_value lies at 16 in the header, and lies at 8 here",
                        "struct itimerval: it has 32 bytes in the header, and has 16 bytes here");
    }
}
