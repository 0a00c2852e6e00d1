package dev.tombolo.samples.libc;

import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Layout;
import dev.tombolo.annotations.Struct;
import dev.tombolo.runtime.Flags;
import dev.tombolo.samples.libc.Files.Permission;

/**
 * What the system knows of a file. The fields lie as Linux has them, which is not the same on all processors.
 *
 * @param mode permissions, and in other bits the kind of file
 * @param blocks of 512 bytes
 */
@Struct("stat")
@Layout(
        on = "linux-x86_64",
        value = {
            "device",
            "inode",
            "links",
            "mode",
            "user",
            "group",
            "4",
            "special",
            "size",
            "blockSize",
            "blocks",
            "accessed",
            "modified",
            "changed",
            "24"
        })
@Layout({
    "device",
    "inode",
    "mode",
    "links",
    "user",
    "group",
    "special",
    "8",
    "size",
    "blockSize",
    "4",
    "blocks",
    "accessed",
    "modified",
    "changed",
    "8"
})
public record Stat(
        @CType("dev_t") long device,
        @CType("ino_t") long inode,
        @CType("nlink_t") long links,
        @CType("mode_t") Flags<Permission> mode,
        @CType("uid_t") int user,
        @CType("gid_t") int group,
        @CType("dev_t") long special,
        @CType("off_t") long size,
        @CType("blksize_t") long blockSize,
        @CType("blkcnt_t") long blocks,
        Timespec accessed,
        Timespec modified,
        Timespec changed) {}
