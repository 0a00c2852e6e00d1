package dev.tombolo.conformance.structs;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Layout;
import dev.tombolo.annotations.Length;
import dev.tombolo.annotations.Struct;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Structs of libc, zlib and sqlite3, as a user declares them. */
final class Headers {

    private Headers() {}

    @Struct("timespec")
    record Timespec(
            @CType("time_t") long tv_sec, @CType("long") long tv_nsec) {}

    @Struct("tm")
    interface Tm {
        int tm_sec();

        int tm_min();

        int tm_hour();

        int tm_mday();

        int tm_mon();

        int tm_year();

        int tm_wday();

        int tm_yday();

        int tm_isdst();

        @CType("long")
        long tm_gmtoff();

        @Nullable
        String tm_zone();
    }

    @Struct("stat")
    @Layout(
            on = "linux-x86_64",
            value = {
                "st_dev",
                "st_ino",
                "st_nlink",
                "st_mode",
                "st_uid",
                "st_gid",
                "4",
                "st_rdev",
                "st_size",
                "st_blksize",
                "st_blocks",
                "st_atim",
                "st_mtim",
                "st_ctim",
                "24"
            })
    @Layout(
            on = "linux-aarch64",
            value = {
                "st_dev",
                "st_ino",
                "st_mode",
                "st_nlink",
                "st_uid",
                "st_gid",
                "st_rdev",
                "8",
                "st_size",
                "st_blksize",
                "4",
                "st_blocks",
                "st_atim",
                "st_mtim",
                "st_ctim",
                "8"
            })
    record Stat(
            @CType("dev_t") long st_dev,
            @CType("ino_t") long st_ino,
            @CType("nlink_t") long st_nlink,
            @CType("mode_t") int st_mode,
            @CType("uid_t") int st_uid,
            @CType("gid_t") int st_gid,
            @CType("dev_t") long st_rdev,
            @CType("off_t") long st_size,
            @CType("blksize_t") long st_blksize,
            @CType("blkcnt_t") long st_blocks,
            Timespec st_atim,
            Timespec st_mtim,
            Timespec st_ctim) {}

    /** Without what lies between the fields: wrong on every Linux. */
    @Struct("stat")
    record WrongStat(
            @CType("dev_t") long st_dev,
            @CType("ino_t") long st_ino,
            @CType("mode_t") int st_mode,
            @CType("nlink_t") long st_nlink) {}

    @Struct("utsname")
    record Utsname(
            @Length(65) String sysname,
            @Length(65) String nodename,
            @Length(65) String release,
            @Length(65) String version,
            @Length(65) String machine,
            @Length(65) String __domainname) {}

    @Struct("in_addr")
    record InAddr(@CType("in_addr_t") int s_addr) {}

    @Struct("sockaddr_in")
    record SockaddrIn(
            @CType("sa_family_t") short sin_family,
            @CType("in_port_t") short sin_port,
            InAddr sin_addr,
            @CType("unsigned char") @Length(8) byte[] sin_zero) {}

    @Struct("z_stream_s")
    interface ZStream {
        MemorySegment next_in();

        @CType("unsigned int")
        int avail_in();

        @CType("unsigned long")
        long total_in();

        MemorySegment next_out();

        @CType("unsigned int")
        int avail_out();

        @CType("unsigned long")
        long total_out();

        @Nullable
        String msg();

        MemorySegment state();

        MemorySegment zalloc();

        MemorySegment zfree();

        MemorySegment opaque();

        int data_type();

        @CType("unsigned long")
        long adler();

        @CType("unsigned long")
        long reserved();
    }

    @Struct("sqlite3_index_constraint")
    record IndexConstraint(
            int iColumn,
            @CType("unsigned char") int op,
            @CType("unsigned char") int usable,
            int iTermOffset) {}

    @Struct("sqlite3_vfs")
    interface Vfs {
        int iVersion();

        int szOsFile();

        int mxPathname();

        MemorySegment pNext();

        String zName();

        MemorySegment pAppData();

        MemorySegment xOpen();
    }
}
